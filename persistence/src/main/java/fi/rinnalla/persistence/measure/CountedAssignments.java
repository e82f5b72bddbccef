package fi.rinnalla.persistence.measure;

import fi.rinnalla.domain.measure.AssignmentFact;
import fi.rinnalla.domain.measure.AssignmentFacts;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.assignment.AssignmentState;
import fi.rinnalla.domain.partner.assignment.OfferState;
import fi.rinnalla.domain.partner.assignment.Strand;
import fi.rinnalla.domain.programme.ProgrammeId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Kinds, days and which partners, never words. */
@Dependent
public class CountedAssignments implements AssignmentFacts {
    private final EntityManager em;

    @Inject
    public CountedAssignments(EntityManager em) {
        this.em = em;
    }

    /** Three columns of each who was there, not a whole assignment: a quarter may hold thousands. */
    @Override
    public List<AssignmentFact> done(ProgrammeId programme, LocalDate firstDay, LocalDate lastDay) {
        return em
                .createQuery("""
                        select a.id, a.strand, a.heldOn, o.partner from Assignment a
                          left join a.offers o on o.state = :accepted
                         where a.programme = :programme and a.state = :done
                           and a.heldOn between :first and :last order by a.heldOn, a.id""", Object[].class)
                .setParameter("programme", programme)
                .setParameter("done", AssignmentState.DONE)
                .setParameter("accepted", OfferState.ACCEPTED)
                .setParameter("first", firstDay)
                .setParameter("last", lastDay)
                .getResultStream()
                .collect(Collectors.groupingBy(it -> it[0], LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(CountedAssignments::fact)
                .toList();
    }

    private static AssignmentFact fact(List<Object[]> rows) {
        return new AssignmentFact(
                (Strand) rows.get(0)[1],
                (LocalDate) rows.get(0)[2],
                rows.stream()
                        .map(it -> (PartnerId) it[3])
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }
}
