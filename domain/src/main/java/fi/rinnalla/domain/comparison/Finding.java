package fi.rinnalla.domain.comparison;

import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.measure.Indicator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The one sentence a comparison may begin with: no more than its intervals allow. */
public sealed interface Finding {
    record Nothing() implements Finding {}

    record OfOne(ReleasedProgramme programme, Interval interval) implements Finding {}

    record Total(Cell cell, Interval interval) implements Finding {}

    /** In how many programmes answers in time surely outnumber late ones. */
    record InTime(int surely, int all) implements Finding {}

    record MostUsual(Cell cell) implements Finding {}

    /** At how many doors of programmes, each by itself, a yes surely outnumbers a no. */
    record Agreed(int surely, int all) implements Finding {}

    /** So few have answered with a slip that nothing can be told. */
    record TooFew() implements Finding {}

    /** There are figures, but their classes cannot be told apart. */
    record Unclear() implements Finding {}

    static Finding of(Comparison comparison) {
        var comparable = comparison.comparable();
        if (comparable.isEmpty()) {
            return new Nothing();
        }
        return switch (comparison.indicator()) {
            case FEEDBACK_RECEIVED, NO_CHANGE_WITH_REASON, CHANGES_MADE -> sum(comparison, comparable);
            case FEEDBACK_ANSWERED_IN_TIME -> inTime(comparison, comparable);
            case DAYS_TO_ANSWER ->
                mostUsual(comparison).<Finding>map(MostUsual::new).orElseGet(Unclear::new);
            case CHANGE_VISIBLE_TO_AUTHORS ->
                total(comparison, new Cell(Indicator.CHANGE_VISIBLE_TO_AUTHORS, "visible"));
            case EXIT_INFORMED, EXIT_NEXT_STEP, EXIT_HEARD, EXIT_LESS_ALONE -> agreed(comparison, comparable);
        };
    }

    private static Finding sum(Comparison comparison, List<ReleasedProgramme> comparable) {
        var all = Cell.of(comparison.indicator());
        return comparable.size() == 1
                ? new OfOne(
                        comparable.get(0),
                        comparison.figure(comparable.get(0), all).orElseThrow())
                : total(comparison, all);
    }

    private static Finding total(Comparison comparison, Cell cell) {
        return new Total(cell, comparison.total(cell).orElseThrow());
    }

    private static Finding inTime(Comparison comparison, List<ReleasedProgramme> comparable) {
        var yes = new Cell(Indicator.FEEDBACK_ANSWERED_IN_TIME, "yes");
        var no = new Cell(Indicator.FEEDBACK_ANSWERED_IN_TIME, "no");
        var surely = (int) comparable.stream()
                .filter(it -> comparison.figure(it, yes).orElseThrow().lo()
                        > comparison.figure(it, no).orElseThrow().hi())
                .count();
        return surely == 0 ? new Unclear() : new InTime(surely, comparable.size());
    }

    private static Finding agreed(Comparison comparison, List<ReleasedProgramme> comparable) {
        var all =
                comparable.stream().mapToInt(it -> comparison.heard(it).size()).sum();
        var surely = (int) comparable.stream()
                .flatMap(programme -> comparison.heard(programme).stream()
                        .filter(door -> figure(comparison, programme, door + "-yes")
                                        .lo()
                                > figure(comparison, programme, door + "-no").hi()))
                .count();
        if (all == 0) {
            return new TooFew();
        }
        return surely == 0 ? new Unclear() : new Agreed(surely, all);
    }

    private static Interval figure(Comparison comparison, ReleasedProgramme programme, String division) {
        return comparison
                .figure(programme, new Cell(comparison.indicator(), division))
                .orElseThrow();
    }

    /** The class that holds more than any other, whatever the counts behind the bins are. */
    private static Optional<Cell> mostUsual(Comparison comparison) {
        var cells = comparison.indicator().cells();
        var most = cells.stream()
                .max(Comparator.comparingLong(
                        it -> comparison.total(it).orElseThrow().lo()))
                .orElseThrow();
        var low = comparison.total(most).orElseThrow().lo();
        return cells.stream()
                        .filter(it -> !it.equals(most))
                        .allMatch(it -> comparison.total(it).orElseThrow().hi() < low)
                ? Optional.of(most)
                : Optional.empty();
    }
}
