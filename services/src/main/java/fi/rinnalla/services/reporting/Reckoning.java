package fi.rinnalla.services.reporting;

import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition;
import fi.rinnalla.domain.measure.catalogue.IndicatorFigure;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.reporting.ReportPeriod;
import fi.rinnalla.services.programme.FactSheet;
import java.util.List;
import java.util.Optional;

/** From where a report has its figures, and what the programme says of itself. */
public interface Reckoning {
    List<IndicatorDefinition> catalogue();

    Optional<IndicatorFigure> count(ProgrammeId programme, IndicatorCode code, ReportPeriod period);

    FactSheet facts(ProgrammeId programme, ReportPeriod period);
}
