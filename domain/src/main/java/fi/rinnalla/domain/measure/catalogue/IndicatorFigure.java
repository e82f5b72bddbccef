package fi.rinnalla.domain.measure.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One figure of one programme, exactly: for the organisation's own eyes.
 *
 * @param value nothing where there is nothing to reckon it from, or where too few answered to be shown
 */
public record IndicatorFigure(
        IndicatorDefinition indicator, LocalDate first, LocalDate last, Optional<BigDecimal> value) {}
