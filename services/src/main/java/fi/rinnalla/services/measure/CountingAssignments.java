package fi.rinnalla.services.measure;

import fi.rinnalla.domain.measure.ActivePartners;
import fi.rinnalla.domain.measure.AssignmentFacts;
import fi.rinnalla.domain.measure.AssignmentFigures;
import fi.rinnalla.domain.measure.PartnerActs;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The only place that counts assignments and the partners who were active. These stay in the house. */
@Dependent
public class CountingAssignments {
    private final AssignmentFacts facts;
    private final PartnerActs acts;

    @Inject
    public CountingAssignments(AssignmentFacts facts, PartnerActs acts) {
        this.facts = facts;
        this.acts = acts;
    }

    Walked count(ProgrammeId programme, Quarter quarter) {
        var first = quarter.firstDay();
        var last = quarter.lastDay();
        return new Walked(AssignmentFigures.of(facts.held(programme, first, last)), active(first, last));
    }

    /** In the whole organisation. */
    private ActivePartners active(LocalDate first, LocalDate last) {
        return ActivePartners.between(
                first, last, acts.did(first, last), acts.met(first, last), acts.logged(first, last));
    }

    /** What partners did in a quarter. */
    public record Walked(AssignmentFigures assignments, ActivePartners active) {}
}
