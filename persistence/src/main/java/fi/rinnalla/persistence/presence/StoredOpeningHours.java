package fi.rinnalla.persistence.presence;

import fi.rinnalla.domain.presence.DoorId;
import fi.rinnalla.domain.presence.Hours;
import fi.rinnalla.domain.presence.HoursChange;
import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.Opening;
import fi.rinnalla.domain.presence.OpeningException;
import fi.rinnalla.domain.presence.OpeningHours;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.shared.Digest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredOpeningHours implements OpeningHours {
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final EntityManager em;

    @Inject
    public StoredOpeningHours(EntityManager em) {
        this.em = em;
    }

    @Override
    public Hours of(PlaceId place, LocalDate from) {
        return of(DoorId.of(place), from);
    }

    @Override
    public Hours of(LineId line, LocalDate from) {
        return of(DoorId.of(line), from);
    }

    @Override
    public Hours of(DoorId door, LocalDate from) {
        return new Hours(
                week(door, from).stream().map(Opening::hours).toList(),
                exceptions(door, from, EVER).stream()
                        .map(OpeningException::special)
                        .toList());
    }

    @Override
    public List<Opening> week(DoorId door, LocalDate from) {
        return about(
                        door,
                        "select o from Opening o where o.removedBy is null and o.%s = :door"
                                + " and (o.validUntil is null or o.validUntil >= :from) order by o.weekday, o.opens, o.id",
                        Opening.class)
                .setParameter("from", from)
                .getResultList();
    }

    @Override
    public List<OpeningException> exceptions(DoorId door, LocalDate first, LocalDate last) {
        return about(
                        door,
                        "select distinct e from OpeningException e left join fetch e.reasons where e.removedBy is null"
                                + " and e.%s = :door and e.day between :first and :last order by e.day, e.opens, e.id",
                        OpeningException.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    @Override
    public Optional<HoursChange> changeWith(Digest form) {
        return em.createQuery("select c from HoursChange c where c.formKey = :form", HoursChange.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<HoursChange> lastChange(DoorId door) {
        return about(
                        door,
                        "select c from HoursChange c where c.%s = :door order by c.madeAt desc, c.id desc",
                        HoursChange.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void takeBack(HoursChange change) {
        touched("select o from Opening o where o.addedBy = :change", change, Opening.class)
                .forEach(em::remove);
        touched("select e from OpeningException e where e.addedBy = :change", change, OpeningException.class)
                .forEach(em::remove);
        touched("select o from Opening o where o.removedBy = :change", change, Opening.class)
                .forEach(Opening::isBack);
        touched("select e from OpeningException e where e.removedBy = :change", change, OpeningException.class)
                .forEach(OpeningException::isBack);
        em.remove(change);
    }

    @Override
    public void add(HoursChange change) {
        em.persist(change);
    }

    @Override
    public void add(Opening opening) {
        em.persist(opening);
    }

    @Override
    public void add(OpeningException exception) {
        em.persist(exception);
    }

    private <T> List<T> touched(String query, HoursChange change, Class<T> type) {
        return em.createQuery(query, type).setParameter("change", change.id()).getResultList();
    }

    private <T> TypedQuery<T> about(DoorId door, String query, Class<T> type) {
        return em.createQuery(query.formatted(door.place() == null ? "line" : "place"), type)
                .setParameter("door", door.place() == null ? door.line() : door.place());
    }
}
