package fi.rinnalla.domain.feedback;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** What is to be read in public, and who of the staff wrote it last. Never changes itself. */
@Embeddable
class PublicText {
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    @Enumerated(EnumType.STRING)
    private Language language;

    private String said;
    private String done;

    @Enumerated(EnumType.STRING)
    @Column(name = "change_state")
    private ChangeState change;

    @Column(name = "written_by")
    private StaffId writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected PublicText() {}

    PublicText(DraftText draft, StaffId writer, Instant now) {
        language = draft.language();
        said = draft.said();
        done = draft.done();
        change = draft.change();
        writtenBy = writer;
        writtenAt = now;
    }

    boolean isBy(StaffId who) {
        return writtenBy.equals(who);
    }

    /** A night has gone by since it was written. */
    boolean wasSleptOn(Instant now) {
        var morningAfter = writtenOn().plusDays(1).atTime(MORNING).atZone(Helsinki.ZONE);
        return !now.isBefore(morningAfter.toInstant());
    }

    LocalDate writtenOn() {
        return Helsinki.day(writtenAt);
    }

    Language language() {
        return language;
    }

    String said() {
        return said;
    }

    String done() {
        return done;
    }

    ChangeState change() {
        return change;
    }

    StaffId writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
