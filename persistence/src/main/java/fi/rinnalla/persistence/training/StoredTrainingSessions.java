package fi.rinnalla.persistence.training;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.training.CohortId;
import fi.rinnalla.domain.training.TrainingSession;
import fi.rinnalla.domain.training.TrainingSessionId;
import fi.rinnalla.domain.training.TrainingSessions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredTrainingSessions implements TrainingSessions {
    private final EntityManager em;

    @Inject
    public StoredTrainingSessions(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<TrainingSession> find(TrainingSessionId id) {
        return Optional.ofNullable(em.find(TrainingSession.class, id.value()));
    }

    @Override
    public Optional<TrainingSession> hold(TrainingSessionId id) {
        return Optional.ofNullable(em.find(TrainingSession.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<TrainingSession> findByFormKey(Digest formKey) {
        return em.createQuery("select s from TrainingSession s where s.formKey = :formKey", TrainingSession.class)
                .setParameter("formKey", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<TrainingSession> in(CohortId cohort) {
        return em.createQuery(
                        "select s from TrainingSession s where s.cohort = :cohort order by s.day, s.starts, s.id",
                        TrainingSession.class)
                .setParameter("cohort", cohort)
                .getResultList();
    }

    @Override
    public void add(TrainingSession session) {
        em.persist(session);
    }

    @Override
    public void remove(TrainingSession session) {
        em.remove(session);
    }
}
