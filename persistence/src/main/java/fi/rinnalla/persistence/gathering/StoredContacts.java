package fi.rinnalla.persistence.gathering;

import fi.rinnalla.domain.gathering.Contact;
import fi.rinnalla.domain.gathering.Contacts;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.SeatId;
import fi.rinnalla.domain.gathering.SeatState;
import fi.rinnalla.domain.gathering.SessionId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Dependent
public class StoredContacts implements Contacts {
    private final EntityManager em;

    @Inject
    public StoredContacts(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Contact> of(SeatId seat) {
        return em.createQuery("select c from Contact c where c.seat = :seat", Contact.class)
                .setParameter("seat", seat.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Contact> in(GatheringId gathering) {
        return em.createQuery("select c from Contact c where c.gathering = :gathering order by c.id", Contact.class)
                .setParameter("gathering", gathering.value())
                .getResultList();
    }

    @Override
    public void add(Contact contact) {
        em.persist(contact);
    }

    @Override
    public void remove(Contact contact) {
        em.remove(contact);
    }

    @Override
    public List<Contact> offeredASeat() {
        return em.createQuery(
                        "select c from Contact c, Seat s where s.id = c.seat and s.state = :offered order by c.id",
                        Contact.class)
                .setParameter("offered", SeatState.OFFERED)
                .getResultList();
    }

    @Override
    public List<SessionId> remindedOn(LocalDate day) {
        return em.createQuery(
                        "select s.id from GatheringSession s where s.day = :day and s.cancelled = false and exists"
                                + " (select c.id from Contact c where c.gathering = s.gathering.id and c.reminds = true)"
                                + " order by s.id",
                        UUID.class)
                .setParameter("day", day)
                .getResultStream()
                .map(SessionId::new)
                .toList();
    }

    @Override
    public List<Contact> outlived(LocalDate day, int limit) {
        return em.createQuery(
                        "select c from Contact c where exists (select s.id from Seat s where s.id = c.seat and s.state ="
                                + " :givenBack) or not exists (select m.id from GatheringSession m where"
                                + " m.gathering.id = c.gathering and m.day >= :day) order by c.id",
                        Contact.class)
                .setParameter("givenBack", SeatState.CANCELLED)
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList();
    }
}
