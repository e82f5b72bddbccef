package fi.rinnalla.domain.guidance;

import fi.rinnalla.domain.shared.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The weekdays on which nobody works, over some years. Whoever has this list and knows Saturdays and Sundays can count
 * working days without us, within these years and not beyond.
 */
public record ClosedDays(LocalDate first, LocalDate last, List<LocalDate> weekdays) {

    /** From the year before, since a letter may lie long, to two years ahead. */
    public static ClosedDays around(int year) {
        return new ClosedDays(
                LocalDate.of(year - 1, 1, 1),
                LocalDate.of(year + 2, 12, 31),
                IntStream.rangeClosed(year - 1, year + 2)
                        .boxed()
                        .flatMap(it -> WorkingDays.closedWeekdays(it).stream())
                        .toList());
    }
}
