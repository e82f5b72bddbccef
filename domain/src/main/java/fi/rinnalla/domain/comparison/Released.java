package fi.rinnalla.domain.comparison;

import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What has been released, and whatever may be said from it: everything is reckoned from the frozen bins and from nothing
 * else. Where a quarter is missing there is no figure, rather than one that looks small.
 */
public record Released(Map<Released.Key, Bin> bins) {
    public record Key(ProgrammeId programme, Quarter quarter, Cell cell) {}

    public Released {
        bins = Map.copyOf(bins);
    }

    public static Released of(Collection<ReleasedCell> cells) {
        return new Released(cells.stream()
                .collect(Collectors.toMap(it -> new Key(it.programme(), it.quarter(), it.cell()), ReleasedCell::bin)));
    }

    public Optional<Interval> figure(ProgrammeId programme, Cell cell, Collection<Quarter> quarters) {
        var parts = quarters.stream()
                .map(quarter -> Optional.ofNullable(bins.get(new Key(programme, quarter, cell))))
                .flatMap(Optional::stream)
                .map(Bin::interval)
                .toList();
        return quarters.isEmpty() || parts.size() < quarters.size()
                ? Optional.empty()
                : Optional.of(Interval.sum(parts));
    }

    /** Of all classes of the indicator, or of the same door where doors are kept apart, how much is this one. */
    public Optional<Share> share(ProgrammeId programme, Cell cell, Collection<Quarter> quarters) {
        var others = cell.whole().stream()
                .filter(it -> !it.equals(cell))
                .map(it -> figure(programme, it, quarters))
                .toList();
        if (others.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var rest = Interval.sum(others.stream().map(Optional::orElseThrow).toList());
        return figure(programme, cell, quarters).map(it -> it.shareBeside(rest));
    }

    /** Those of these quarters for which this programme has not released the cell. */
    public List<Quarter> missing(ProgrammeId programme, Cell cell, Collection<Quarter> quarters) {
        return quarters.stream()
                .filter(quarter -> !bins.containsKey(new Key(programme, quarter, cell)))
                .sorted()
                .toList();
    }
}
