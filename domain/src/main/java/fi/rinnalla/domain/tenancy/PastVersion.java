package fi.rinnalla.domain.tenancy;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** How something stood before somebody wrote it anew. */
@Entity
@Table(schema = "app", name = "past_version")
public class PastVersion extends Version {
    @Enumerated(EnumType.STRING)
    private PastKind kind;

    private String about;

    protected PastVersion() {}

    private PastVersion(UUID id, PastThing thing, Held held, StaffId changer, Instant now, Digest form) {
        super(id, held, changer, now, form);
        this.kind = thing.kind();
        this.about = thing.about();
    }

    public static PastVersion before(UUID id, PastThing thing, Held held, StaffId changer, Instant now, Digest form) {
        return new PastVersion(id, thing, held, changer, now, form);
    }

    public PastThing thing() {
        return new PastThing(kind, about);
    }
}
