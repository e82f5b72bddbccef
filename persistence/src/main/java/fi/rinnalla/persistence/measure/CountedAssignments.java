package fi.rinnalla.persistence.measure;

import static java.util.stream.Collectors.toMap;

import fi.rinnalla.domain.measure.AssignmentFacts;
import fi.rinnalla.domain.partner.assignment.AssignmentState;
import fi.rinnalla.domain.partner.assignment.Strand;
import fi.rinnalla.domain.programme.ProgrammeId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;

/** Kinds and days, never words. A quarter may hold thousands: they are counted where they lie. */
@Dependent
public class CountedAssignments implements AssignmentFacts {
    private final EntityManager em;

    @Inject
    public CountedAssignments(EntityManager em) {
        this.em = em;
    }

    @Override
    public Map<Strand, Integer> held(ProgrammeId programme, LocalDate firstDay, LocalDate lastDay) {
        return em.createQuery(
                        "select a.wished.strand, count(a) from Assignment a"
                                + " where a.state = :done and a.course.heldOn between :first and :last"
                                + " and a.programme = :programme group by a.wished.strand",
                        Object[].class)
                .setParameter("done", AssignmentState.DONE)
                .setParameter("first", firstDay)
                .setParameter("last", lastDay)
                .setParameter("programme", programme)
                .getResultStream()
                .collect(toMap(it -> (Strand) it[0], it -> ((Number) it[1]).intValue()));
    }
}
