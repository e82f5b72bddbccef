package fi.rinnalla.domain.tenancy;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/** How something stood before somebody changed it: kept, so that the change can be taken back. */
@MappedSuperclass
public abstract class Version {
    @Id
    private UUID id;

    private Held held;

    @Column(name = "changed_by")
    private StaffId changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "form_key")
    private Digest form;

    protected Version() {}

    /** @param form the key of the form that changed it: the same form changes nothing twice */
    protected Version(UUID id, Held held, StaffId changer, Instant now, Digest form) {
        this.id = id;
        this.held = held;
        this.changedBy = changer;
        this.changedAt = now;
        this.form = form;
    }

    public Held held() {
        return held;
    }

    public StaffId changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Digest form() {
        return form;
    }
}
