package fi.rinnalla.domain.comparison;

import fi.rinnalla.domain.shared.Uuid7;
import java.time.Instant;

/**
 * A choice under a name. It is the network's: every coordinator of it sees it, and nobody is told who saved it.
 *
 * @param query what stands in the address, without the language
 */
public record SavedView(SavedViewId id, NetworkId network, String name, String query) {
    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_QUERY = 4_000;
    /** More than anybody would read through. */
    public static final int MOST = 60;

    public SavedView {
        if (!fits(name) || query.length() > LONGEST_QUERY) {
            throw new IllegalArgumentException("no view to save");
        }
    }

    public static SavedView named(NetworkId network, String name, String query, Instant now) {
        return new SavedView(new SavedViewId(Uuid7.at(now)), network, name.strip(), query);
    }

    public static boolean fits(String name) {
        return !name.isBlank() && name.strip().length() <= LONGEST_NAME;
    }
}
