package fi.rinnalla.domain.feedback;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Helsinki;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Who let a text out, and from which day on it is read; nobody yet, at first. Never changes itself. */
@Embeddable
class Approval {
    @Column(name = "approved_by")
    private StaffId by;

    @Column(name = "approved_at")
    private Instant at;

    private boolean alone;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    protected Approval() {}

    static Approval none() {
        return new Approval();
    }

    /** @param alone its writer approved it, because nobody else was there */
    static Approval given(StaffId by, boolean alone, Instant now) {
        var approval = new Approval();
        approval.by = by;
        approval.at = now;
        approval.alone = alone;
        approval.publishedOn = PublishingDay.after(Helsinki.day(now));
        return approval;
    }

    Optional<StaffId> by() {
        return Optional.ofNullable(by);
    }

    Optional<Instant> at() {
        return Optional.ofNullable(at);
    }

    boolean alone() {
        return alone;
    }

    Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }
}
