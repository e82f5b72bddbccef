package fi.rinnalla.persistence.measure;

import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.measure.Attendances;
import fi.rinnalla.domain.measure.GatheringFact;
import fi.rinnalla.domain.measure.GatheringFacts;
import fi.rinnalla.domain.programme.ProgrammeId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Days and numbers, never names. */
@Dependent
public class CountedGatherings implements GatheringFacts {
    private final EntityManager em;

    @Inject
    public CountedGatherings(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<GatheringFact> meetings(ProgrammeId programme, LocalDate firstDay, LocalDate lastDay) {
        return em.createQuery("""
                        select g.id, g.kind, s.day, s.adults, s.children from GatheringSession s join s.gathering g
                         where g.programme = :programme and s.day between :first and :last
                           and s.cancelled = false and s.adults is not null""", Object[].class)
                .setParameter("programme", programme)
                .setParameter("first", firstDay)
                .setParameter("last", lastDay)
                .getResultStream()
                .map(CountedGatherings::fact)
                .toList();
    }

    private static GatheringFact fact(Object[] column) {
        return new GatheringFact(
                new GatheringId((UUID) column[0]),
                (GatheringKind) column[1],
                (LocalDate) column[2],
                new Attendances((Integer) column[3], (Integer) column[4]));
    }
}
