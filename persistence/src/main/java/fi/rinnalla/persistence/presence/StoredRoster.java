package fi.rinnalla.persistence.presence;

import fi.rinnalla.domain.presence.DoorId;
import fi.rinnalla.domain.presence.Roster;
import fi.rinnalla.domain.presence.RosterTurn;
import fi.rinnalla.domain.presence.RosterTurnId;
import fi.rinnalla.domain.shared.Digest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredRoster implements Roster {
    private final EntityManager em;

    @Inject
    public StoredRoster(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<RosterTurn> turns(DoorId door, LocalDate first, LocalDate last) {
        return turns(door, first, last, false);
    }

    @Override
    public List<RosterTurn> removed(DoorId door, LocalDate first, LocalDate last) {
        return turns(door, first, last, true);
    }

    private List<RosterTurn> turns(DoorId door, LocalDate first, LocalDate last, boolean removed) {
        return em.createQuery(
                        "select t from RosterTurn t where t.%s = :door and t.day between :first and :last and t.removed = :removed order by t.day, t.id"
                                .formatted(door.place() == null ? "line" : "place"),
                        RosterTurn.class)
                .setParameter("door", door.place() == null ? door.line() : door.place())
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("removed", removed)
                .getResultList();
    }

    @Override
    public Optional<RosterTurn> find(RosterTurnId id) {
        return Optional.ofNullable(em.find(RosterTurn.class, id.value()));
    }

    @Override
    public Optional<RosterTurn> turnWith(Digest form) {
        return em.createQuery("select t from RosterTurn t where t.formKey = :form", RosterTurn.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(RosterTurn turn) {
        em.persist(turn);
    }

    @Override
    public int forgetNamesBefore(LocalDate day) {
        return em.createQuery(
                        "update RosterTurn t set t.firstName = null where t.day < :day and t.firstName is not null")
                .setParameter("day", day)
                .executeUpdate();
    }
}
