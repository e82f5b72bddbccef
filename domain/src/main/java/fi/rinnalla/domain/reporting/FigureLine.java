package fi.rinnalla.domain.reporting;

import fi.rinnalla.domain.measure.Basis;
import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.measure.catalogue.Quantity;

/**
 * A figure of a report with what stands beneath it. Its period is the report's.
 *
 * @param version figures of two versions are not comparable
 * @param name in the report's language, and so is the definition
 */
public record FigureLine(
        IndicatorCode code, int version, Quantity quantity, Basis basis, String name, String definition, Shown shown) {}
