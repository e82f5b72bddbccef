package fi.rinnalla.domain.opendata;

import fi.rinnalla.domain.comparison.ReleasedCell;
import java.time.LocalDate;

/**
 * A frozen bin with what is said about it.
 *
 * @param open everybody may have it
 */
public record FrozenCell(ReleasedCell cell, LocalDate frozenOn, boolean open) {
    public CellPlace place() {
        return CellPlace.of(cell);
    }
}
