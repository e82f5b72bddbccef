package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.tenancy.Held;
import fi.rinnalla.domain.tenancy.Version;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What was said of a door beside its hours before. */
@Entity
@Table(schema = "app", name = "door_version")
public class DoorVersion extends Version {
    @Column(name = "place_id")
    private PlaceId place;

    @Column(name = "line_id")
    private LineId line;

    protected DoorVersion() {}

    private DoorVersion(UUID id, DoorId door, Held held, StaffId changer, Instant now, Digest form) {
        super(id, held, changer, now, form);
        this.place = door.place();
        this.line = door.line();
    }

    public static DoorVersion before(UUID id, DoorId door, Held held, StaffId changer, Instant now, Digest form) {
        return new DoorVersion(id, door, held, changer, now, form);
    }

    public DoorId door() {
        return new DoorId(place, line);
    }
}
