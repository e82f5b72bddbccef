package fi.rinnalla.persistence.measure;

import fi.rinnalla.domain.measure.TrainingFact;
import fi.rinnalla.domain.measure.TrainingFacts;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.training.CohortState;
import fi.rinnalla.domain.training.Outcome;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Days, never names. */
@Dependent
public class CountedTraining implements TrainingFacts {
    private final EntityManager em;

    @Inject
    public CountedTraining(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<TrainingFact> participants(ProgrammeId programme, LocalDate firstDay, LocalDate lastDay) {
        var alike = em.createQuery("""
                        select c.startsOn, c.endsOn, p.joinedOn, p.outcome, p.decidedOn, count(p) from Participant p, Cohort c
                         where c.id = p.cohort and c.programme = :programme and c.state in :ran
                           and (c.startsOn <= :last and c.endsOn >= :first or p.decidedOn between :first and :last)
                         group by c.startsOn, c.endsOn, p.joinedOn, p.outcome, p.decidedOn""", Object[].class)
                .setParameter("programme", programme)
                .setParameter("ran", EnumSet.of(CohortState.RUNNING, CohortState.GRADUATED))
                .setParameter("first", firstDay)
                .setParameter("last", lastDay)
                .getResultList();
        return AsOften.counted(alike, CountedTraining::fact);
    }

    private static TrainingFact fact(Object[] column) {
        return new TrainingFact(
                (LocalDate) column[0],
                (LocalDate) column[1],
                (LocalDate) column[2],
                (Outcome) column[3],
                Optional.ofNullable((LocalDate) column[4]));
    }
}
