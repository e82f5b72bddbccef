package fi.rinnalla.persistence.guidance;

import fi.rinnalla.domain.guidance.NewsItem;
import fi.rinnalla.domain.guidance.NewsItems;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Dependent
public class StoredNewsItems implements NewsItems {
    private final EntityManager em;

    @Inject
    public StoredNewsItems(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<NewsItem> find(UUID id) {
        return Optional.ofNullable(em.find(NewsItem.class, id));
    }

    @Override
    public Optional<NewsItem> hold(UUID id) {
        return Optional.ofNullable(em.find(NewsItem.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<NewsItem> newest(int limit) {
        return em.createQuery(
                        "select n from NewsItem n order by n.publishOn desc nulls first, n.id desc", NewsItem.class)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<NewsItem> publicOn(LocalDate today, int limit) {
        return em.createQuery(
                        "select n from NewsItem n where n.publishOn <= :today order by n.publishOn desc, n.id desc",
                        NewsItem.class)
                .setParameter("today", today)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void add(NewsItem item) {
        em.persist(item);
    }
}
