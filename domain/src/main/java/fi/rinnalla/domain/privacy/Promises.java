package fi.rinnalla.domain.privacy;

import java.util.List;
import java.util.Optional;

/** Every promise this organisation has made, old ones too: they still hold for what was written under them. */
public interface Promises {
    Optional<Promise> find(PromiseId id);

    /** The newest version of this kind. */
    Optional<Promise> current(String kind);

    /** The same, and until the transaction ends nobody else makes another of this kind. */
    Optional<Promise> holdCurrent(String kind);

    List<Promise> all(String kind);

    void add(Promise promise);
}
