package fi.rinnalla.domain.guidance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The services this organisation points to, by county and name. */
public interface Signposts {
    Optional<Signpost> find(UUID id);

    /** Kept until the transaction ends, so that what stood before a change is what is kept of it. */
    Optional<Signpost> hold(UUID id);

    List<Signpost> all();

    void add(Signpost signpost);
}
