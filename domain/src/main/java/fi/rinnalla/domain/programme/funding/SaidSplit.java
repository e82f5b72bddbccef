package fi.rinnalla.domain.programme.funding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was said of an activity from a day on.
 *
 * @param until the last day on which all of its grants pay, as it was when it was said
 */
public record SaidSplit(LocalDate since, LocalDate until, Split split) {

    /** What holds on that day. What was said last before it does, or nothing where that has run out. */
    static Optional<SaidSplit> ruling(List<SaidSplit> all, LocalDate day) {
        return all.stream()
                .filter(it -> !it.since().isAfter(day))
                .max(Comparator.comparing(SaidSplit::since))
                .filter(it -> !it.until().isBefore(day));
    }
}
