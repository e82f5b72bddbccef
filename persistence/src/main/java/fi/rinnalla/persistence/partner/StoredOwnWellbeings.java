package fi.rinnalla.persistence.partner;

import fi.rinnalla.domain.partner.OwnWellbeing;
import fi.rinnalla.domain.partner.OwnWellbeings;
import fi.rinnalla.domain.partner.PartnerId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredOwnWellbeings implements OwnWellbeings {
    private final EntityManager em;

    @Inject
    public StoredOwnWellbeings(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<OwnWellbeing> of(PartnerId partner) {
        return em.createQuery("select w from OwnWellbeing w where w.partner = :partner", OwnWellbeing.class)
                .setParameter("partner", partner)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<OwnWellbeing> hold(PartnerId partner) {
        return of(partner).map(it -> em.find(OwnWellbeing.class, it.id(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<OwnWellbeing> withChecksBefore(LocalDate day, int limit) {
        return em.createQuery(
                        "select distinct w from OwnWellbeing w join w.checks c where c.checkedOn < :day order by w.id",
                        OwnWellbeing.class)
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void add(OwnWellbeing wellbeing) {
        em.persist(wellbeing);
    }

    @Override
    public void remove(OwnWellbeing wellbeing) {
        em.remove(wellbeing);
    }
}
