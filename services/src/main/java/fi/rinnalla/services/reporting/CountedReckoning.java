package fi.rinnalla.services.reporting;

import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition;
import fi.rinnalla.domain.measure.catalogue.IndicatorFigure;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.reporting.ReportPeriod;
import fi.rinnalla.services.measure.catalogue.CountingIndicators;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** From the one place where indicators are counted. */
@Dependent
public class CountedReckoning implements Reckoning {
    private final CountingIndicators counting;

    @Inject
    public CountedReckoning(CountingIndicators counting) {
        this.counting = counting;
    }

    @Override
    public List<IndicatorDefinition> catalogue() {
        return counting.catalogue();
    }

    @Override
    public Optional<IndicatorFigure> count(ProgrammeId programme, IndicatorCode code, ReportPeriod period) {
        return counting.count(programme, code, period.first(), period.last());
    }
}
