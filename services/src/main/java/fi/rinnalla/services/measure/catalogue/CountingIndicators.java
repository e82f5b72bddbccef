package fi.rinnalla.services.measure.catalogue;

import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition;
import fi.rinnalla.domain.measure.catalogue.IndicatorFigure;
import fi.rinnalla.domain.programme.ProgrammeId;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The one place that knows which indicators there are and how each is counted. */
@Dependent
public class CountingIndicators {
    /** All there are, in the order in which they are shown; the ready ones first. */
    public List<IndicatorDefinition> catalogue() {
        return List.of();
    }

    /** Nothing where there is no such indicator. Both days belong to the period. */
    public Optional<IndicatorFigure> count(ProgrammeId programme, IndicatorCode code, LocalDate first, LocalDate last) {
        return catalogue().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .map(it -> new IndicatorFigure(it, first, last, Optional.empty()));
    }
}
