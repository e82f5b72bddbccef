package fi.rinnalla.domain.opendata;

import fi.rinnalla.domain.comparison.ReleasedCell;
import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import java.util.UUID;

/** Where a page of the release ended. The next one begins behind it, and what was frozen before it never moves. */
public record CellPlace(ProgrammeId programme, Quarter quarter, Cell cell) {
    private static final int PARTS = 4;

    static CellPlace of(ReleasedCell it) {
        return new CellPlace(it.programme(), it.quarter(), it.cell());
    }

    /** @throws IllegalArgumentException where it is none */
    public static CellPlace parse(String written) {
        var parts = written.split("_", PARTS);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("no place in the release");
        }
        var indicator = Indicator.coded(parts[2]).orElseThrow(() -> new IllegalArgumentException("no such indicator"));
        return new CellPlace(
                new ProgrammeId(UUID.fromString(parts[0])), Quarter.of(parts[1]), new Cell(indicator, parts[3]));
    }

    /** As it travels in an address. */
    @Override
    public String toString() {
        return String.join(
                "_",
                programme.value().toString(),
                quarter.toString(),
                cell.indicator().code(),
                cell.division());
    }
}
