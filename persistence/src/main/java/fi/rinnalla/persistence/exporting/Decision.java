package fi.rinnalla.persistence.exporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of a table goes along.
 *
 * @param where which of its rows; all where empty
 * @param columns each with what is decided about it; none where the whole table stays
 */
record Decision(
        String table, Fate fate, String finnish, String english, Optional<String> where, Map<String, Fate> columns) {
    /** What becomes of a table, or of a column. The letter to each stands at the head of the file. */
    enum Fate {
        GOES,
        TOLD,
        FILE,
        OPENED,
        PROMISE,
        SECRET,
        HOUSE;

        boolean taken() {
            return this == GOES || this == TOLD || this == FILE || this == OPENED;
        }
    }

    boolean taken() {
        return fate.taken();
    }

    boolean madeAgain() {
        return fate == Fate.GOES;
    }

    List<String> columns(Fate wanted) {
        return columns.entrySet().stream()
                .filter(it -> it.getValue() == wanted)
                .map(Map.Entry::getKey)
                .toList();
    }
}
