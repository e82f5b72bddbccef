package fi.rinnalla.services.measure.catalogue;

import fi.rinnalla.domain.measure.Span;
import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition;
import fi.rinnalla.domain.measure.catalogue.IndicatorFigure;
import fi.rinnalla.domain.measure.catalogue.OwnIndicator;
import fi.rinnalla.domain.measure.catalogue.OwnIndicators;
import fi.rinnalla.domain.measure.catalogue.OwnSum;
import fi.rinnalla.domain.measure.catalogue.ReadyIndicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Helsinki;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The one place that knows which indicators there are and how each is counted. */
@Dependent
public class CountingIndicators {
    private final CountingReach reach;
    private final CountingPeople people;
    private final CountingChange change;
    private final CountingOutcomes outcomes;
    private final OwnIndicators own;
    private final Clock clock;

    @Inject
    public CountingIndicators(
            CountingReach reach,
            CountingPeople people,
            CountingChange change,
            CountingOutcomes outcomes,
            OwnIndicators own,
            Clock clock) {
        this.reach = reach;
        this.people = people;
        this.change = change;
        this.outcomes = outcomes;
        this.own = own;
        this.clock = clock;
    }

    /** All there are, in the order in which they are shown; the ready ones first. */
    public List<IndicatorDefinition> catalogue() {
        return Stream.concat(
                        Arrays.stream(ReadyIndicator.values()).map(ReadyIndicator::definition),
                        own.all().stream().map(OwnIndicator::definition))
                .toList();
    }

    /** Nothing where there is no such indicator. Both days belong to the period. */
    public Optional<IndicatorFigure> count(ProgrammeId programme, IndicatorCode code, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return definition(code).map(it -> new IndicatorFigure(it, first, last, Optional.empty()));
        }
        var span = new Span(first, last);
        return ReadyIndicator.coded(code)
                .map(it -> figure(it, programme, span))
                .or(() -> own.find(code).map(it -> OwnSum.of(it, programme, span, Helsinki.day(clock.instant()))));
    }

    private Optional<IndicatorDefinition> definition(IndicatorCode code) {
        return ReadyIndicator.coded(code)
                .map(ReadyIndicator::definition)
                .or(() -> own.find(code).map(OwnIndicator::definition));
    }

    private IndicatorFigure figure(ReadyIndicator indicator, ProgrammeId programme, Span span) {
        var counted = count(indicator, programme, span);
        return new IndicatorFigure(
                indicator.definition(), span.first(), span.last(), counted.value(), counted.parts(), counted.behind());
    }

    private Counted count(ReadyIndicator indicator, ProgrammeId programme, Span span) {
        return switch (indicator.theme()) {
            case REACH -> reach.count(indicator, programme, span);
            case PEOPLE -> people.count(indicator, programme, span);
            case CHANGE -> change.count(indicator, programme, span);
            case OUTCOME -> outcomes.count(indicator, span);
        };
    }
}
