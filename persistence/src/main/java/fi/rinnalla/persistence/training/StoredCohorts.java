package fi.rinnalla.persistence.training;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.training.Cohort;
import fi.rinnalla.domain.training.CohortId;
import fi.rinnalla.domain.training.CohortState;
import fi.rinnalla.domain.training.Cohorts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredCohorts implements Cohorts {
    private final EntityManager em;

    @Inject
    public StoredCohorts(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Cohort> find(CohortId id) {
        return Optional.ofNullable(em.find(Cohort.class, id.value()));
    }

    @Override
    public Optional<Cohort> hold(CohortId id) {
        return Optional.ofNullable(em.find(Cohort.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Cohort> findByFormKey(Digest formKey) {
        return em.createQuery("select c from Cohort c where c.formKey = :formKey", Cohort.class)
                .setParameter("formKey", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Cohort> all() {
        return em.createQuery("select c from Cohort c order by c.startsOn desc, c.id", Cohort.class)
                .getResultList();
    }

    @Override
    public List<Cohort> openOn(LocalDate today) {
        return em.createQuery(
                        "select c from Cohort c where c.state = :call and c.closesOn >= :today order by c.startsOn, c.id",
                        Cohort.class)
                .setParameter("call", CohortState.CALL)
                .setParameter("today", today)
                .getResultList();
    }

    @Override
    public void add(Cohort cohort) {
        em.persist(cohort);
    }
}
