package fi.rinnalla.persistence.presence;

import fi.rinnalla.domain.presence.DayClosing;
import fi.rinnalla.domain.presence.DayClosings;
import fi.rinnalla.domain.presence.PlaceId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredDayClosings implements DayClosings {
    private final EntityManager em;

    @Inject
    public StoredDayClosings(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<DayClosing> of(PlaceId place, LocalDate day) {
        return em.createQuery(
                        "select c from DayClosing c where c.place = :place and c.day = :day and c.reopenedAt is null",
                        DayClosing.class)
                .setParameter("place", place)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<DayClosing> between(LocalDate first, LocalDate last) {
        return em.createQuery(
                        "select c from DayClosing c where c.day between :first and :last and c.reopenedAt is null"
                                + " order by c.day, c.id",
                        DayClosing.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    @Override
    public void add(DayClosing closing) {
        em.persist(closing);
    }
}
