package fi.rinnalla.domain.comparison;

import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;

/**
 * Amounts side by side, each divided by its own programme's hours or working years. Where a quarter has none of these, or nobody has
 * agreed to show them, there is no figure, rather than one that looks large.
 */
public record Rates(Comparison comparison, Divisor divisor, Map<Key, Long> parts) {
    public record Key(ProgrammeId programme, Quarter quarter) {}

    public Rates {
        if (!divisor.divides(comparison.indicator())) {
            throw new IllegalArgumentException(comparison.indicator() + " is not told by " + divisor);
        }
        parts = Map.copyOf(parts);
    }

    public static Rates of(Comparison comparison, Divisor divisor, Collection<ReleasedDivisor> released) {
        return new Rates(
                comparison,
                divisor,
                released.stream()
                        .filter(it -> it.divisor() == divisor)
                        .collect(
                                Collectors.toMap(it -> new Key(it.programme(), it.quarter()), ReleasedDivisor::parts)));
    }

    /** Over the whole period. */
    public Optional<Rate> rate(ReleasedProgramme programme) {
        return rate(programme, comparison.quarters());
    }

    public Optional<Rate> rate(ReleasedProgramme programme, Quarter quarter) {
        return rate(programme, List.of(quarter));
    }

    private Optional<Rate> rate(ReleasedProgramme programme, List<Quarter> quarters) {
        return comparison
                .released()
                .figure(programme.programme(), Cell.of(comparison.indicator()), quarters)
                .flatMap(counts -> parts(programme, quarters).map(it -> Rate.of(counts, divisor, it)));
    }

    /** By what is divided; nothing where it is missing or none in one of the quarters. */
    public Optional<Long> parts(ReleasedProgramme programme, List<Quarter> quarters) {
        return quarters.stream().allMatch(it -> has(programme, it, n -> n > 0))
                ? Optional.of(quarters.stream()
                        .mapToLong(it -> parts.get(new Key(programme.programme(), it)))
                        .sum())
                : Optional.empty();
    }

    /** Quarters of which nothing to divide by was released. */
    public List<Quarter> missing(ReleasedProgramme programme) {
        return comparison.quarters().stream()
                .filter(it -> !has(programme, it, n -> true))
                .toList();
    }

    /** Quarters of which it was released that there is none. */
    public List<Quarter> none(ReleasedProgramme programme) {
        return comparison.quarters().stream()
                .filter(it -> has(programme, it, n -> n == 0))
                .toList();
    }

    private boolean has(ReleasedProgramme programme, Quarter quarter, LongPredicate what) {
        return Optional.ofNullable(parts.get(new Key(programme.programme(), quarter)))
                .filter(what::test)
                .isPresent();
    }

    public List<ReleasedProgramme> comparable() {
        return comparison.programmes().stream()
                .filter(it -> rate(it).isPresent())
                .toList();
    }

    /** Pairs that may be said to differ. */
    public List<Difference> differences() {
        var different = new ArrayList<Difference>();
        var all = comparable();
        for (var first = 0; first < all.size(); first++) {
            for (var second = first + 1; second < all.size(); second++) {
                if (apart(all.get(first), all.get(second))) {
                    different.add(new Difference(all.get(first), all.get(second)));
                }
            }
        }
        return different;
    }

    private boolean apart(ReleasedProgramme one, ReleasedProgramme other) {
        return rate(one).orElseThrow().apartFrom(rate(other).orElseThrow());
    }
}
