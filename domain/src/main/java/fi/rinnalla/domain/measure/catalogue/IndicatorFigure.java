package fi.rinnalla.domain.measure.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One figure of one programme, exactly: for the organisation's own eyes.
 *
 * @param indicator with the version and the basis of this very figure
 * @param value nothing where there is nothing to reckon it from, or where too few answered to be shown
 * @param parts where it is divided, such as into adults and children; they need not add up to the figure
 * @param behind how many a median is the middle of, where its parts do not say it
 */
public record IndicatorFigure(
        IndicatorDefinition indicator,
        LocalDate first,
        LocalDate last,
        Optional<BigDecimal> value,
        List<FigurePart> parts,
        Optional<Integer> behind) {
    public IndicatorFigure {
        parts = List.copyOf(parts);
    }

    public IndicatorFigure(
            IndicatorDefinition indicator,
            LocalDate first,
            LocalDate last,
            Optional<BigDecimal> value,
            List<FigurePart> parts) {
        this(indicator, first, last, value, parts, Optional.empty());
    }

    public IndicatorFigure(IndicatorDefinition indicator, LocalDate first, LocalDate last, Optional<BigDecimal> value) {
        this(indicator, first, last, value, List.of());
    }
}
