package fi.rinnalla.services.measure;

import fi.rinnalla.domain.measure.ActivePartners;
import fi.rinnalla.domain.measure.AssignmentFacts;
import fi.rinnalla.domain.measure.AssignmentFigures;
import fi.rinnalla.domain.measure.PartnerActs;
import fi.rinnalla.domain.measure.Span;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

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
        var span = Span.of(quarter);
        return new Walked(assignments(programme, span), active(span));
    }

    public AssignmentFigures assignments(ProgrammeId programme, Span span) {
        return AssignmentFigures.of(facts.held(programme, span.first(), span.last()));
    }

    /** In the whole organisation. */
    public ActivePartners active(Span span) {
        var first = span.first();
        var last = span.last();
        return ActivePartners.between(
                first, last, acts.did(first, last), acts.met(first, last), acts.logged(first, last));
    }

    /** What partners did in a quarter. */
    public record Walked(AssignmentFigures assignments, ActivePartners active) {}
}
