package fi.rinnalla.domain.comparison;

import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.shared.Quarter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Programmes side by side in one indicator, as far as the release allows: by name, never by rank. Each figure, sum and
 * share here is reckoned from frozen bins, so that whoever holds this holds nothing more than the release.
 */
public record Comparison(
        Indicator indicator, List<Quarter> quarters, List<ReleasedProgramme> programmes, Released released) {

    public Comparison {
        quarters = quarters.stream().sorted().toList();
        programmes = ReleasedProgramme.byName(programmes);
    }

    /** The sum over the whole period; nothing where a quarter is missing. */
    public Optional<Interval> figure(ReleasedProgramme programme, Cell cell) {
        return released.figure(programme.programme(), cell, quarters);
    }

    public Optional<Interval> figure(ReleasedProgramme programme, Cell cell, Quarter quarter) {
        return released.figure(programme.programme(), cell, List.of(quarter));
    }

    public Optional<Share> share(ReleasedProgramme programme, Cell cell) {
        return released.share(programme.programme(), cell, quarters);
    }

    /** Quarters of the period for which the programme has released nothing of the indicator. */
    public List<Quarter> missing(ReleasedProgramme programme) {
        return released.missing(programme.programme(), indicator.cells().get(0), quarters);
    }

    /** Doors of which the programme has so few answers that they look like none, or does not ask: nothing of them can be compared. */
    public List<String> unheard(ReleasedProgramme programme) {
        return missing(programme).isEmpty()
                ? parts().filter(part -> fewIn(programme, part)).toList()
                : List.of();
    }

    /** Of an indicator that keeps doors apart, those of which the programme has figures that say something. */
    public List<String> heard(ReleasedProgramme programme) {
        return missing(programme).isEmpty()
                ? parts().filter(part -> !fewIn(programme, part)).toList()
                : List.of();
    }

    private Stream<String> parts() {
        return indicator.bySlips() ? indicator.cells().stream().map(Cell::part).distinct() : Stream.empty();
    }

    private boolean fewIn(ReleasedProgramme programme, String part) {
        return indicator.cells().stream()
                .filter(cell -> cell.part().equals(part))
                .allMatch(cell -> figure(programme, cell).orElseThrow().lo() == 0);
    }

    /** Those that have a figure for the whole period. */
    public List<ReleasedProgramme> comparable() {
        return programmes.stream().filter(it -> missing(it).isEmpty()).toList();
    }

    /** Of all that can be compared together; nothing where nobody can. */
    public Optional<Interval> total(Cell cell) {
        return comparable().stream().flatMap(it -> figure(it, cell).stream()).reduce(Interval::plus);
    }

    /** How many bins of the period hold so few that they look like nothing. */
    public long few() {
        return programmes.stream()
                .flatMap(it -> quarters.stream()
                        .flatMap(quarter ->
                                indicator.cells().stream().flatMap(cell -> figure(it, cell, quarter).stream())))
                .filter(it -> it.lo() == 0)
                .count();
    }

    /** Pairs that may be said to differ: their intervals do not meet. */
    public List<Difference> differences() {
        var different = new ArrayList<Difference>();
        var all = comparable();
        for (var first = 0; first < all.size(); first++) {
            for (var second = first + 1; second < all.size(); second++) {
                if (differ(all.get(first), all.get(second))) {
                    different.add(new Difference(all.get(first), all.get(second)));
                }
            }
        }
        return different;
    }

    /** Where answers fall into classes, programmes of different size are compared by shares. */
    private boolean differ(ReleasedProgramme one, ReleasedProgramme other) {
        return indicator.cells().stream()
                .anyMatch(cell -> indicator.divided()
                        ? share(one, cell)
                                .orElseThrow()
                                .apartFrom(share(other, cell).orElseThrow())
                        : figure(one, cell)
                                .orElseThrow()
                                .apartFrom(figure(other, cell).orElseThrow()));
    }
}
