package fi.rinnalla.domain.importing;

import java.util.List;
import java.util.Optional;

/**
 * A row as it was read.
 *
 * @param content empty where it has flaws
 */
public record ReadRow(int line, Optional<Brought> content, List<RowFlaw> flaws, RowState state) {
    public ReadRow {
        flaws = List.copyOf(flaws);
    }

    static ReadRow flawed(int line, List<RowFlaw> flaws) {
        return new ReadRow(line, Optional.empty(), flaws, RowState.FLAWED);
    }

    static ReadRow of(int line, Brought content, RowState state) {
        return new ReadRow(line, Optional.of(content), List.of(), state);
    }

    public boolean isNew() {
        return state == RowState.NEW;
    }
}
