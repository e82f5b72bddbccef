package fi.rinnalla.persistence.partner;

import fi.rinnalla.domain.partner.OwnStories;
import fi.rinnalla.domain.partner.OwnStory;
import fi.rinnalla.domain.partner.PartnerId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredOwnStories implements OwnStories {
    private final EntityManager em;

    @Inject
    public StoredOwnStories(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<OwnStory> of(PartnerId partner) {
        return em.createQuery("select s from OwnStory s where s.partner = :partner", OwnStory.class)
                .setParameter("partner", partner)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<OwnStory> hold(PartnerId partner) {
        return of(partner).map(it -> em.find(OwnStory.class, it.id(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<OwnStory> untouchedSince(LocalDate day, int limit) {
        return em.createQuery(
                        "select s from OwnStory s where s.touchedOn < :day order by s.touchedOn, s.id", OwnStory.class)
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void add(OwnStory story) {
        em.persist(story);
    }

    @Override
    public void remove(OwnStory story) {
        em.remove(story);
    }
}
