package fi.rinnalla.services.reporting;

import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition;
import fi.rinnalla.domain.measure.catalogue.IndicatorFigure;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.reporting.ReportPeriod;
import java.util.List;
import java.util.Optional;

/** From where a report has its figures. */
public interface Reckoning {
    List<IndicatorDefinition> catalogue();

    Optional<IndicatorFigure> count(ProgrammeId programme, IndicatorCode code, ReportPeriod period);
}
