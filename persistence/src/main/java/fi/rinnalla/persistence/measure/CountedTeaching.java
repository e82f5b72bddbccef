package fi.rinnalla.persistence.measure;

import fi.rinnalla.domain.measure.TaughtFact;
import fi.rinnalla.domain.measure.TaughtFacts;
import fi.rinnalla.domain.partner.assignment.AssignmentState;
import fi.rinnalla.domain.partner.assignment.Strand;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.training.professional.ProfessionalTraining;
import fi.rinnalla.domain.training.professional.TaughtState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Days and how many listened. An order that a training answers is told of by the training alone. */
@Dependent
public class CountedTeaching implements TaughtFacts {
    private final EntityManager em;

    @Inject
    public CountedTeaching(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<TaughtFact> taught(ProgrammeId programme, LocalDate firstDay, LocalDate lastDay) {
        return Stream.concat(trainings(programme, firstDay, lastDay), lectures(programme, firstDay, lastDay))
                .toList();
    }

    private Stream<TaughtFact> trainings(ProgrammeId programme, LocalDate first, LocalDate last) {
        return held(programme, first, last).map(CountedTeaching::fact);
    }

    Stream<ProfessionalTraining> held(ProgrammeId programme, LocalDate first, LocalDate last) {
        return em.createQuery(
                        "select t from ProfessionalTraining t where t.programme = :programme and t.state = :held"
                                + " and t.day between :first and :last order by t.day, t.id",
                        ProfessionalTraining.class)
                .setParameter("programme", programme)
                .setParameter("held", TaughtState.HELD)
                .setParameter("first", first)
                .setParameter("last", last)
                .setHint("eclipselink.batch", "t.counts")
                .setHint("eclipselink.batch.type", "IN")
                .getResultStream();
    }

    private static TaughtFact fact(ProfessionalTraining it) {
        var attended = it.attended().orElseThrow();
        return new TaughtFact(it.plan().day(), attended.professionals(), attended.students());
    }

    /** Those of one day together. */
    private Stream<TaughtFact> lectures(ProgrammeId programme, LocalDate first, LocalDate last) {
        return em.createQuery(
                        "select a.course.heldOn, sum(a.course.professionals), sum(a.course.students) from Assignment a"
                                + " where a.programme = :programme and a.state = :done"
                                + " and a.wished.strand = :teaching and a.course.trainingOn is null"
                                + " and a.course.heldOn between :first and :last"
                                + " group by a.course.heldOn order by a.course.heldOn",
                        Object[].class)
                .setParameter("programme", programme)
                .setParameter("done", AssignmentState.DONE)
                .setParameter("teaching", Strand.TEACHING)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .map(it -> new TaughtFact((LocalDate) it[0], ((Number) it[1]).intValue(), ((Number) it[2]).intValue()));
    }
}
