package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.tenancy.Held;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What was said of a door beside its hours before somebody changed it: kept, so that the change can be taken back. */
@Entity
@Table(schema = "app", name = "door_version")
public class DoorVersion {
    @Id
    private UUID id;

    @Column(name = "place_id")
    private PlaceId place;

    @Column(name = "line_id")
    private LineId line;

    private Held held;

    @Column(name = "changed_by")
    private StaffId changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "form_key")
    private Digest form;

    protected DoorVersion() {}

    /** @param form the key of the form that changed it: the same form changes nothing twice */
    public static DoorVersion before(UUID id, DoorId door, Held held, StaffId changer, Instant now, Digest form) {
        var version = new DoorVersion();
        version.id = id;
        version.place = door.place();
        version.line = door.line();
        version.held = held;
        version.changedBy = changer;
        version.changedAt = now;
        version.form = form;
        return version;
    }

    public DoorId door() {
        return new DoorId(place, line);
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
