package fi.rinnalla.domain.comparison;

import fi.rinnalla.domain.measure.Cell;
import java.util.List;
import java.util.Optional;

/** How answers fall into classes, of each programme by itself and, where doors are kept apart, of each door. */
public record Mix(Comparison comparison) {
    /** @param part the door; empty where there is but one whole */
    public record Whole(ReleasedProgramme programme, String part, List<Cell> cells) {}

    public List<Whole> wholes() {
        return comparison.comparable().stream().flatMap(it -> of(it).stream()).toList();
    }

    /** The class that holds more than any other of its whole, whatever the counts behind the bins are. */
    public Optional<Cell> largest(Whole whole) {
        return whole.cells().stream()
                .filter(cell -> whole.cells().stream()
                        .filter(it -> !it.equals(cell))
                        .allMatch(it ->
                                figure(whole, it).hi() < figure(whole, cell).lo()))
                .findFirst();
    }

    private List<Whole> of(ReleasedProgramme programme) {
        return comparison.indicator().cells().stream()
                .map(Cell::part)
                .distinct()
                .map(part -> new Whole(programme, part, cells(part)))
                .toList();
    }

    private List<Cell> cells(String part) {
        return comparison.indicator().cells().stream()
                .filter(it -> it.part().equals(part))
                .toList();
    }

    private Interval figure(Whole whole, Cell cell) {
        return comparison.figure(whole.programme(), cell).orElseThrow();
    }
}
