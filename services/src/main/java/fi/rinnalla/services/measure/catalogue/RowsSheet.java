package fi.rinnalla.services.measure.catalogue;

import fi.rinnalla.domain.measure.catalogue.CountedRow;
import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition;
import fi.rinnalla.domain.measure.catalogue.IndicatorFigure;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The rows behind one figure, one page of them.
 *
 * @param figure empty where there are no rows to see, or not for the reader
 * @param all how many rows there are
 * @param sum of all rows: it is the figure
 * @param next the number of the next page; empty on the last
 */
public record RowsSheet(
        IndicatorDefinition definition,
        Access access,
        ProgrammeId programme,
        String programmeName,
        Quarter quarter,
        Optional<IndicatorFigure> figure,
        List<CountedRow> rows,
        int all,
        BigDecimal sum,
        int page,
        Optional<Integer> next) {

    public enum Access {
        OPEN,
        /** The reader's roles do not see such rows in their own room either. */
        NOT_YOURS,
        /** Nobody sees any. */
        NONE
    }
}
