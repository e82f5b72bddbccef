package fi.rinnalla.domain.exporting;

import fi.rinnalla.domain.access.StaffId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** Who agreed that everything may be taken along; nobody yet, at first. Never changes itself. */
@Embeddable
class Confirmation {
    @Column(name = "confirmed_by")
    private StaffId by;

    @Column(name = "confirmed_at")
    private Instant at;

    private boolean alone;

    protected Confirmation() {}

    static Confirmation none() {
        return new Confirmation();
    }

    static Confirmation given(StaffId by, boolean alone, Instant now) {
        var confirmation = new Confirmation();
        confirmation.by = by;
        confirmation.at = now;
        confirmation.alone = alone;
        return confirmation;
    }

    Optional<StaffId> by() {
        return Optional.ofNullable(by);
    }

    boolean alone() {
        return alone;
    }
}
