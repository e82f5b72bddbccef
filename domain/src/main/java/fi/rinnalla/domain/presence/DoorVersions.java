package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.shared.Digest;
import java.util.Optional;

/** What was said of the doors of this organisation before each change. */
public interface DoorVersions {
    /** Before the last change of this door. */
    Optional<DoorVersion> newest(DoorId door);

    /** The change made with that form: a form changes once. */
    Optional<DoorVersion> with(Digest form);

    void add(DoorVersion version);
}
