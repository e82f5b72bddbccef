package fi.rinnalla.services.measure;

import fi.rinnalla.domain.measure.Span;
import fi.rinnalla.domain.measure.TaughtFacts;
import fi.rinnalla.domain.measure.TeachingFigures;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The only place that counts who was taught. These stay in the house. */
@Dependent
public class CountingTeaching {
    private final TaughtFacts facts;

    @Inject
    public CountingTeaching(TaughtFacts facts) {
        this.facts = facts;
    }

    TeachingFigures count(ProgrammeId programme, Quarter quarter) {
        return count(programme, Span.of(quarter));
    }

    public TeachingFigures count(ProgrammeId programme, Span span) {
        return TeachingFigures.of(facts.taught(programme, span.first(), span.last()));
    }
}
