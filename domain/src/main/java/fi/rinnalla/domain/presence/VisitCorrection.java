package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A day's figure as it was and as somebody of the staff set it. Never changed and never removed: it explains the day. */
@Entity
@Table(schema = "app", name = "visit_correction")
public class VisitCorrection {
    @Id
    private UUID id;

    @Column(name = "place_id")
    private PlaceId place;

    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private VisitKind kind;

    @Column(name = "counted_before")
    private int before;

    @Column(name = "counted_after")
    private int after;

    @Column(name = "account_id")
    private StaffId account;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "form_key")
    private Digest formKey;

    protected VisitCorrection() {}

    public static VisitCorrection of(
            UUID id, PlaceId place, LocalDate day, VisitKind kind, int before, int after, Correcting by) {
        if (after < 0 || after == before) {
            throw new IllegalArgumentException("a correction changes a count to one that can be");
        }
        var correction = new VisitCorrection();
        correction.id = id;
        correction.place = place;
        correction.day = day;
        correction.kind = kind;
        correction.before = before;
        correction.after = after;
        correction.account = by.account();
        correction.madeAt = by.at();
        correction.formKey = by.formKey();
        return correction;
    }

    /** Who corrects, when, and with which form. */
    public record Correcting(StaffId account, Instant at, Digest formKey) {}

    public UUID id() {
        return id;
    }

    public PlaceId place() {
        return place;
    }

    public LocalDate day() {
        return day;
    }

    public VisitKind kind() {
        return kind;
    }

    public int before() {
        return before;
    }

    public int after() {
        return after;
    }

    public StaffId account() {
        return account;
    }

    public Digest formKey() {
        return formKey;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
