package fi.rinnalla.domain.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The shelf between organisations, where a version of a model lies as it was when it was put there. Nothing else of the room goes
 * through the wall, and back comes only how many have taken a copy.
 */
public interface ModelShelf {
    /** What others offer. */
    List<OfferedModel> ofOthers();

    /** What another offers. */
    Optional<OfferedModel> find(UUID id);

    /** A file of what another offers. */
    Optional<byte[]> file(UUID offered, ModelFileId file);

    /** Which version of a model of this organisation lies there. */
    Optional<Integer> holds(ModelId model);

    /** Puts what is in force there, in the place of what lay there of it. */
    void put(ModelId model);

    void take(ModelId model);

    /** Says at the origin that one more has taken a copy, or anew whether we are named. Said twice it is said once. */
    void tellOrigin(UUID offered, boolean named);

    /** Who has taken a copy of a model of this organisation. */
    Takers takers(ModelId model);
}
