package fi.rinnalla.persistence.survey.measure;

import fi.rinnalla.domain.gathering.ExitQuestion;
import fi.rinnalla.domain.presence.DoorId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.survey.measure.DoorTallies;
import fi.rinnalla.domain.survey.measure.DoorTally;
import fi.rinnalla.domain.survey.measure.ExitCode;
import fi.rinnalla.domain.survey.measure.UnusedCode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Dependent
public class StoredDoorTallies implements DoorTallies {
    private final EntityManager em;

    @Inject
    public StoredDoorTallies(EntityManager em) {
        this.em = em;
    }

    /** The row is made by whoever comes first; whoever comes at the same moment waits for it and adds to it. */
    @Override
    public DoorTally hold(DoorId door, Quarter quarter, boolean coded, ExitQuestion question) {
        return find(door, quarter, coded, question).orElseGet(() -> {
            var where = door.place() == null ? "line_id" : "place_id";
            em.createNativeQuery("insert into app.door_tally(id, " + where
                            + ", quarter_on, coded, question, one, two, three,"
                            + " four, five) values (?, ?, ?, ?, ?, 0, 0, 0, 0, 0) on conflict do nothing")
                    .setParameter(1, UUID.randomUUID())
                    .setParameter(2, door.value())
                    .setParameter(3, Date.valueOf(quarter.firstDay()))
                    .setParameter(4, coded)
                    .setParameter(5, question.name())
                    .executeUpdate();
            return find(door, quarter, coded, question).orElseThrow();
        });
    }

    private Optional<DoorTally> find(DoorId door, Quarter quarter, boolean coded, ExitQuestion question) {
        var which = door.place() == null ? "t.line = :door" : "t.place = :door";
        return em.createQuery(
                        "select t from DoorTally t where " + which
                                + " and t.quarter = :quarter and t.coded = :coded and t.question = :question",
                        DoorTally.class)
                .setParameter("door", door.place() == null ? door.line() : door.place())
                .setParameter("quarter", quarter.firstDay())
                .setParameter("coded", coded)
                .setParameter("question", question)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<DoorTally> of(Quarter quarter) {
        return em.createQuery("select t from DoorTally t where t.quarter = :quarter", DoorTally.class)
                .setParameter("quarter", quarter.firstDay())
                .getResultList();
    }

    /** As the forms of deleted feedback are kept, and swept with them. */
    @Override
    public boolean isFirst(Digest form, LocalDate today) {
        return em.createNativeQuery(
                                "insert into app.used_form(id, form_key, deleted_on) values (?, ?, ?) on conflict do nothing")
                        .setParameter(1, UUID.randomUUID())
                        .setParameter(2, form.bytes())
                        .setParameter(3, Date.valueOf(today))
                        .executeUpdate()
                == 1;
    }

    @Override
    public void isNotUsed(Digest form) {
        em.createNativeQuery("delete from app.used_form where form_key = ?")
                .setParameter(1, form.bytes())
                .executeUpdate();
    }

    @Override
    public void add(UnusedCode code) {
        em.persist(code);
    }

    @Override
    public boolean use(ExitCode code) {
        return em.createQuery("delete from UnusedCode c where c.code = :code")
                        .setParameter("code", code.digest())
                        .executeUpdate()
                == 1;
    }

    @Override
    public int unused() {
        return Math.toIntExact(
                em.createQuery("select count(c) from UnusedCode c", Long.class).getSingleResult());
    }

    @Override
    public int voidAll() {
        return em.createQuery("delete from UnusedCode c").executeUpdate();
    }
}
