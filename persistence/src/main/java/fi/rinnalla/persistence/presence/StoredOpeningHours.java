package fi.rinnalla.persistence.presence;

import fi.rinnalla.domain.presence.Hours;
import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.Opening;
import fi.rinnalla.domain.presence.OpeningException;
import fi.rinnalla.domain.presence.OpeningHours;
import fi.rinnalla.domain.presence.PlaceId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

@Dependent
public class StoredOpeningHours implements OpeningHours {
    private final EntityManager em;

    @Inject
    public StoredOpeningHours(EntityManager em) {
        this.em = em;
    }

    @Override
    public Hours of(PlaceId place, LocalDate from) {
        return hours("place", place, from);
    }

    @Override
    public Hours of(LineId line, LocalDate from) {
        return hours("line", line, from);
    }

    @Override
    public void add(Opening opening) {
        em.persist(opening);
    }

    @Override
    public void add(OpeningException exception) {
        em.persist(exception);
    }

    private Hours hours(String of, Object whose, LocalDate from) {
        var weekly = em.createQuery(
                        "select o from Opening o where o." + of + " = :whose"
                                + " and (o.validUntil is null or o.validUntil >= :from) order by o.weekday, o.opens, o.id",
                        Opening.class)
                .setParameter("whose", whose)
                .setParameter("from", from)
                .getResultStream()
                .map(Opening::hours)
                .toList();
        var special = em.createQuery(
                        "select distinct e from OpeningException e left join fetch e.reasons where e." + of
                                + " = :whose and e.day >= :from" + " order by e.day, e.opens, e.id",
                        OpeningException.class)
                .setParameter("whose", whose)
                .setParameter("from", from)
                .getResultStream()
                .map(OpeningException::special)
                .toList();
        return new Hours(weekly, special);
    }
}
