package fi.rinnalla.services.measure;

import fi.rinnalla.domain.measure.ActivePartners;
import fi.rinnalla.domain.measure.AssignmentFacts;
import fi.rinnalla.domain.measure.AssignmentFigures;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The only place that counts assignments and the partners who were active. These stay in the house. */
@Dependent
public class CountingAssignments {
    private final AssignmentFacts facts;

    @Inject
    public CountingAssignments(AssignmentFacts facts) {
        this.facts = facts;
    }

    Walked count(ProgrammeId programme, Quarter quarter) {
        var done = facts.done(programme, quarter.firstDay(), quarter.lastDay());
        return new Walked(AssignmentFigures.of(done), ActivePartners.of(done));
    }

    /** What partners did in a quarter. */
    public record Walked(AssignmentFigures assignments, ActivePartners active) {}
}
