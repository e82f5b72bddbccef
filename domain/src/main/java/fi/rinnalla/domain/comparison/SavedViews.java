package fi.rinnalla.domain.comparison;

import java.util.List;

/** Saved views; each is found in its own network only. */
public interface SavedViews {
    /** By name. */
    List<SavedView> all(NetworkId network);

    /** Whether it was added; not where the name is taken. */
    boolean add(SavedView view);

    /** Whether it was renamed; not where the name is taken or there is no such view. */
    boolean rename(NetworkId network, SavedViewId id, String name);

    void remove(NetworkId network, SavedViewId id);
}
