package fi.rinnalla.persistence.training;

import fi.rinnalla.domain.training.CohortId;
import fi.rinnalla.domain.training.ParticipantId;
import fi.rinnalla.domain.training.TrainingMark;
import fi.rinnalla.domain.training.TrainingMarks;
import fi.rinnalla.domain.training.TrainingSessionId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@Dependent
public class StoredTrainingMarks implements TrainingMarks {
    private final EntityManager em;

    @Inject
    public StoredTrainingMarks(EntityManager em) {
        this.em = em;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<TrainingMark> in(CohortId cohort) {
        return em.createNativeQuery("""
                        select m.* from app.training_mark m
                          join app.training_session s on s.tenant_id = m.tenant_id and s.id = m.session_id
                         where s.cohort_id = ?1""", TrainingMark.class)
                .setParameter(1, cohort.value())
                .getResultList();
    }

    @Override
    public List<TrainingMark> at(TrainingSessionId session) {
        return em.createQuery("select m from TrainingMark m where m.session = :session", TrainingMark.class)
                .setParameter("session", session)
                .getResultList();
    }

    @Override
    public List<TrainingMark> of(ParticipantId participant) {
        return em.createQuery("select m from TrainingMark m where m.participant = :participant", TrainingMark.class)
                .setParameter("participant", participant)
                .getResultList();
    }

    @Override
    public void add(TrainingMark mark) {
        em.persist(mark);
    }

    @Override
    public void remove(TrainingMark mark) {
        em.remove(mark);
    }
}
