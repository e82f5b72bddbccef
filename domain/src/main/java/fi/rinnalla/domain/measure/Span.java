package fi.rinnalla.domain.measure;

import fi.rinnalla.domain.shared.Quarter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Some days for which something is counted, the first and the last among them. */
public record Span(LocalDate first, LocalDate last) {
    public Span {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("it ends before it begins");
        }
    }

    public static Span of(Quarter quarter) {
        return new Span(quarter.firstDay(), quarter.lastDay());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean isWholeMonths() {
        return first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1;
    }

    public boolean isWholeQuarters() {
        return Quarter.of(first).firstDay().equals(first)
                && Quarter.of(last).lastDay().equals(last);
    }

    /** Each in which a day of it lies, oldest first. */
    public List<Quarter> quarters() {
        var end = Quarter.of(last);
        return Stream.iterate(Quarter.of(first), it -> it.compareTo(end) <= 0, Quarter::next)
                .toList();
    }
}
