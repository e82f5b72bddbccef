package fi.rinnalla.domain.comparison;

import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.shared.Quarter;
import java.util.List;
import java.util.Optional;

/** How the figures of each programme go from quarter to quarter, each seen beside its own past and nobody else's. */
public record Course(Comparison comparison) {
    /** A class of a programme whose first quarter and last one surely differ. */
    public record Turn(ReleasedProgramme programme, Cell cell, Interval first, Interval last) {}

    /** A period of one quarter has no course. */
    public boolean isShort() {
        return comparison.quarters().size() < 2;
    }

    /** Those with a figure at both ends; what is missing between them is a gap and no hindrance. */
    public List<ReleasedProgramme> followed() {
        return comparison.programmes().stream()
                .filter(it -> figure(it, cells().get(0), first()).isPresent()
                        && figure(it, cells().get(0), last()).isPresent())
                .toList();
    }

    public List<Turn> turns() {
        return followed().stream()
                .flatMap(programme -> cells().stream()
                        .map(cell -> new Turn(
                                programme,
                                cell,
                                figure(programme, cell, first()).orElseThrow(),
                                figure(programme, cell, last()).orElseThrow())))
                .filter(it -> it.first().apartFrom(it.last()))
                .toList();
    }

    private Optional<Interval> figure(ReleasedProgramme programme, Cell cell, Quarter quarter) {
        return comparison.figure(programme, cell, quarter);
    }

    private List<Cell> cells() {
        return comparison.indicator().cells();
    }

    private Quarter first() {
        return comparison.quarters().get(0);
    }

    private Quarter last() {
        return comparison.quarters().get(comparison.quarters().size() - 1);
    }
}
