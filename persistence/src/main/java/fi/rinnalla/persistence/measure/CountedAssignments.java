package fi.rinnalla.persistence.measure;

import fi.rinnalla.domain.measure.AssignmentFact;
import fi.rinnalla.domain.measure.AssignmentFacts;
import fi.rinnalla.domain.partner.assignment.Assignment;
import fi.rinnalla.domain.partner.assignment.AssignmentOffer;
import fi.rinnalla.domain.partner.assignment.AssignmentState;
import fi.rinnalla.domain.programme.ProgrammeId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Kinds, days and which partners, never words. */
@Dependent
public class CountedAssignments implements AssignmentFacts {
    private final EntityManager em;

    @Inject
    public CountedAssignments(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<AssignmentFact> done(ProgrammeId programme, LocalDate firstDay, LocalDate lastDay) {
        return em.createQuery(
                        "select a from Assignment a where a.programme = :programme and a.state = :done"
                                + " and a.heldOn between :first and :last order by a.heldOn, a.id",
                        Assignment.class)
                .setParameter("programme", programme)
                .setParameter("done", AssignmentState.DONE)
                .setParameter("first", firstDay)
                .setParameter("last", lastDay)
                .setHint("eclipselink.batch", "a.offers")
                .setHint("eclipselink.batch.type", "IN")
                .getResultStream()
                .map(CountedAssignments::fact)
                .toList();
    }

    @Override
    public List<AssignmentFact> done(LocalDate firstDay, LocalDate lastDay) {
        return em.createQuery(
                        "select a from Assignment a where a.state = :done and a.heldOn between :first and :last"
                                + " order by a.heldOn, a.id",
                        Assignment.class)
                .setParameter("done", AssignmentState.DONE)
                .setParameter("first", firstDay)
                .setParameter("last", lastDay)
                .setHint("eclipselink.batch", "a.offers")
                .setHint("eclipselink.batch.type", "IN")
                .getResultStream()
                .map(CountedAssignments::fact)
                .toList();
    }

    private static AssignmentFact fact(Assignment it) {
        return new AssignmentFact(
                it.wish().strand(),
                it.held().orElseThrow().day(),
                it.coming().stream().map(AssignmentOffer::partner).collect(Collectors.toSet()));
    }
}
