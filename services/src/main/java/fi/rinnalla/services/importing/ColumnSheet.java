package fi.rinnalla.services.importing;

import fi.rinnalla.domain.importing.Ground;
import fi.rinnalla.domain.importing.Mapping;
import fi.rinnalla.domain.importing.Sheet;
import java.util.List;

/**
 * The columns of a file with some of its rows.
 *
 * @param mapping as it was chosen, else as it is guessed
 */
public record ColumnSheet(
        RunRow run,
        List<String> headings,
        List<Sheet.Row> samples,
        Mapping mapping,
        List<Ground.Door> places,
        List<Ground.Door> lines) {}
