package fi.rinnalla.services.reporting;

import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition;
import fi.rinnalla.domain.measure.catalogue.IndicatorFigure;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.reporting.ReportPeriod;
import fi.rinnalla.services.measure.catalogue.CountingIndicators;
import fi.rinnalla.services.programme.FactSheet;
import fi.rinnalla.services.programme.ProgrammeFacts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** From the one place where indicators are counted, and the one that puts together what there is of a programme. */
@Dependent
public class CountedReckoning implements Reckoning {
    private final CountingIndicators counting;
    private final ProgrammeFacts facts;

    @Inject
    public CountedReckoning(CountingIndicators counting, ProgrammeFacts facts) {
        this.counting = counting;
        this.facts = facts;
    }

    @Override
    public List<IndicatorDefinition> catalogue() {
        return counting.catalogue();
    }

    @Override
    public Optional<IndicatorFigure> count(ProgrammeId programme, IndicatorCode code, ReportPeriod period) {
        return counting.count(programme, code, period.first(), period.last());
    }

    @Override
    public FactSheet facts(ProgrammeId programme, ReportPeriod period) {
        return facts.facts(programme, period.first(), period.last());
    }
}
