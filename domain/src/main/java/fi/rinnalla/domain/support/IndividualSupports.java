package fi.rinnalla.domain.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Everything that is given to single parents, of whatever kind. */
public interface IndividualSupports {
    /** Running first, and of those the one whose day comes next; behind that place. */
    List<IndividualRow> page(Filter filter, Optional<IndividualPlace> after, int limit);

    /** How many there are in all. */
    int count(Filter filter);

    /** What is today. */
    List<IndividualRow> on(LocalDate day);

    /** Empty means whichever. */
    record Filter(Optional<IndividualKind> kind, Optional<Boolean> running) {
        public static final Filter ALL = new Filter(Optional.empty(), Optional.empty());
    }
}
