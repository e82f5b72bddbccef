package fi.rinnalla.persistence.training;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.training.ApplicationId;
import fi.rinnalla.domain.training.ApplicationState;
import fi.rinnalla.domain.training.CohortApplication;
import fi.rinnalla.domain.training.CohortApplications;
import fi.rinnalla.domain.training.CohortId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@Dependent
public class StoredCohortApplications implements CohortApplications {
    private final EntityManager em;

    @Inject
    public StoredCohortApplications(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<CohortApplication> find(ApplicationId id) {
        return Optional.ofNullable(em.find(CohortApplication.class, id.value()));
    }

    @Override
    public Optional<CohortApplication> hold(ApplicationId id) {
        return Optional.ofNullable(em.find(CohortApplication.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<CohortApplication> findByFormKey(Digest formKey) {
        return em.createQuery("select a from CohortApplication a where a.formKey = :formKey", CohortApplication.class)
                .setParameter("formKey", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<CohortApplication> of(CardId card) {
        return em.createQuery(
                        "select a from CohortApplication a where a.card = :card order by a.receivedOn, a.id",
                        CohortApplication.class)
                .setParameter("card", card)
                .getResultList();
    }

    @Override
    public List<CohortApplication> to(CohortId cohort) {
        return em.createQuery(
                        "select a from CohortApplication a where a.cohort = :cohort order by a.receivedOn, a.id",
                        CohortApplication.class)
                .setParameter("cohort", cohort)
                .getResultList();
    }

    @Override
    public Map<CohortId, Integer> unanswered() {
        return em.createQuery(
                        "select a.cohort, count(a) from CohortApplication a where a.state = :received group by a.cohort",
                        Object[].class)
                .setParameter("received", ApplicationState.RECEIVED)
                .getResultStream()
                .collect(Collectors.toMap(it -> (CohortId) it[0], it -> ((Number) it[1]).intValue()));
    }

    @Override
    public int late(LocalDate today) {
        return em.createQuery(
                        "select count(a) from CohortApplication a where a.state = :received and a.dueOn < :today",
                        Long.class)
                .setParameter("received", ApplicationState.RECEIVED)
                .setParameter("today", today)
                .getSingleResult()
                .intValue();
    }

    @Override
    public List<CohortApplication> outlived(LocalDate ended, LocalDate untouched, int limit) {
        return em.createQuery(
                        "select a from CohortApplication a where (a.state not in :open and a.touchedOn < :endedBefore)"
                                + " or a.touchedOn < :untouchedSince order by a.touchedOn, a.id",
                        CohortApplication.class)
                .setParameter("open", EnumSet.of(ApplicationState.RECEIVED, ApplicationState.INTERVIEW))
                .setParameter("endedBefore", ended)
                .setParameter("untouchedSince", untouched)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void add(CohortApplication application) {
        em.persist(application);
    }

    @Override
    public void remove(CohortApplication application) {
        em.remove(application);
    }
}
