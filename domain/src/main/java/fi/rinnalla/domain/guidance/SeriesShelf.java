package fi.rinnalla.domain.guidance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The shelf between organisations, where a series lies as it was when it was put there. It is the one thing of the room
 * that goes through the wall, and only by being put there.
 */
public interface SeriesShelf {
    /** What others offer. */
    List<OfferedSeries> ofOthers();

    /** What another offers. */
    Optional<OfferedSeries> find(UUID id);

    /** What another offers, in each language in which it is offered. */
    List<OfferedSeries> inEveryLanguage(UUID id);

    /** Whether a series of this organisation lies there. */
    boolean holds(UUID series);

    /** Puts a series of this organisation there, in the place of what lay there of it. Only what is public can be put. */
    void put(UUID series);

    void take(UUID series);
}
