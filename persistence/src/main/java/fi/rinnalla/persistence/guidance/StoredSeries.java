package fi.rinnalla.persistence.guidance;

import fi.rinnalla.domain.guidance.AllSeries;
import fi.rinnalla.domain.guidance.Series;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Dependent
public class StoredSeries implements AllSeries {
    private final EntityManager em;

    @Inject
    public StoredSeries(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Series> find(UUID id) {
        return Optional.ofNullable(em.find(Series.class, id));
    }

    @Override
    public Optional<Series> hold(UUID id) {
        return Optional.ofNullable(em.find(Series.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Series> named(String slug) {
        return em.createQuery("select s from Series s where s.slug = :slug order by s.language", Series.class)
                .setParameter("slug", slug)
                .getResultList();
    }

    @Override
    public Optional<Series> copyOf(UUID offered) {
        return em.createQuery("select s from Series s where s.copiedKey = :offered", Series.class)
                .setParameter("offered", offered.toString())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Series> all() {
        return em.createQuery("select s from Series s order by s.title, s.id", Series.class)
                .getResultList();
    }

    @Override
    public List<Series> publicOn(LocalDate today) {
        return em.createQuery("select s from Series s where s.publishOn <= :today order by s.title, s.id", Series.class)
                .setParameter("today", today)
                .getResultList();
    }

    @Override
    public void add(Series series) {
        em.persist(series);
    }
}
