package fi.rinnalla.persistence.gathering;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.gathering.GatheringState;
import fi.rinnalla.domain.gathering.Gatherings;
import fi.rinnalla.domain.gathering.Seat;
import fi.rinnalla.domain.gathering.SeatState;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.domain.shared.Digest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Dependent
public class StoredGatherings implements Gatherings {
    private final EntityManager em;

    @Inject
    public StoredGatherings(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Gathering> find(GatheringId id) {
        return Optional.ofNullable(em.find(Gathering.class, id.value()));
    }

    @Override
    public Optional<Gathering> hold(GatheringId id) {
        return Optional.ofNullable(em.find(Gathering.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Gathering> holdWith(SessionId session) {
        return em.createQuery(
                        "select g.id from GatheringSession s join s.gathering g where s.id = :session", UUID.class)
                .setParameter("session", session.value())
                .getResultStream()
                .findFirst()
                .map(GatheringId::new)
                .flatMap(this::hold);
    }

    @Override
    public Optional<Gathering> findByFormKey(Digest formKey) {
        return em.createQuery("select g from Gathering g where g.formKey = :formKey", Gathering.class)
                .setParameter("formKey", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Gathering gathering) {
        em.persist(gathering);
    }

    @Override
    public void writeDown() {
        em.flush();
    }

    @Override
    public List<Gathering> published(GatheringKind kind, LocalDate from) {
        return em.createQuery(
                        "select g, min(s.day) from Gathering g join g.sessions s where g.kind = :kind and g.state ="
                                + " :state and s.day >= :from group by g order by min(s.day), g.id",
                        Object[].class)
                .setParameter("kind", kind)
                .setParameter("state", GatheringState.PUBLISHED)
                .setParameter("from", from)
                .getResultStream()
                .map(row -> (Gathering) row[0])
                .toList();
    }

    @Override
    public List<Gathering> since(LocalDate day, int limit) {
        return em.createQuery(
                        "select g, max(s.day) from Gathering g left join g.sessions s group by g"
                                + " having max(s.day) >= :day order by max(s.day), g.id",
                        Object[].class)
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> (Gathering) row[0])
                .toList();
    }

    @Override
    public List<Gathering> of(CardId card) {
        return em.createQuery(
                        "select distinct g from Gathering g join g.chairs c where c.card = :card order by g.id",
                        Gathering.class)
                .setParameter("card", card)
                .getResultList();
    }

    @Override
    public Optional<Seat> seatByForm(Digest formKey) {
        return em.createQuery("select c from Seat c where c.formKey = :formKey", Seat.class)
                .setParameter("formKey", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<GatheringId> withALine() {
        return em.createQuery(
                        "select distinct g.id from Seat c join c.gathering g where c.state in :lined and g.state ="
                                + " :state",
                        UUID.class)
                .setParameter("lined", Set.of(SeatState.WAITING, SeatState.OFFERED))
                .setParameter("state", GatheringState.PUBLISHED)
                .getResultStream()
                .map(GatheringId::new)
                .toList();
    }

    @Override
    public List<GatheringId> ledByNameLastMetBefore(LocalDate day, int limit) {
        return em.createQuery(
                        "select g.id from Gathering g where (g.leader.firstName is not null or g.otherLeader.firstName"
                                + " is not null) and not exists (select s.id from GatheringSession s where s.gathering"
                                + " = g and s.day >= :day) order by g.id",
                        UUID.class)
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultStream()
                .map(GatheringId::new)
                .toList();
    }

    @Override
    public List<GatheringId> withSeatsLastMetBefore(LocalDate day, int limit) {
        return em.createQuery(
                        "select g.id from Gathering g where exists (select c.id from Seat c where c.gathering = g) and"
                                + " not exists (select s.id from GatheringSession s where s.gathering = g and s.day >="
                                + " :day) order by g.id",
                        UUID.class)
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultStream()
                .map(GatheringId::new)
                .toList();
    }
}
