package fi.rinnalla.persistence.survey.measure;

import fi.rinnalla.domain.gathering.ExitQuestion;
import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.survey.measure.AskedAt;
import fi.rinnalla.domain.survey.measure.DoorTallies;
import fi.rinnalla.domain.survey.measure.DoorTally;
import fi.rinnalla.domain.survey.measure.ExitCode;
import fi.rinnalla.domain.survey.measure.UnusedCode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
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
    public DoorTally hold(AskedAt at, Quarter quarter, boolean coded, ExitQuestion question) {
        return find(at, quarter, coded, question).orElseGet(() -> {
            em.createNativeQuery("insert into app.door_tally(id, " + columnOf(at)
                            + ", quarter_on, coded, question, gatherings, one, two, three, four, five)"
                            + " values (?, ?, ?, ?, ?, nullif(?, ''), 0, 0, 0, 0, 0) on conflict do nothing")
                    .setParameter(1, UUID.randomUUID())
                    .setParameter(2, at.id())
                    .setParameter(3, Date.valueOf(quarter.firstDay()))
                    .setParameter(4, coded)
                    .setParameter(5, question.name())
                    .setParameter(6, gatheringsOf(at))
                    .executeUpdate();
            return find(at, quarter, coded, question).orElseThrow();
        });
    }

    private static String columnOf(AskedAt at) {
        return switch (at.door()) {
            case VISITS -> "place_id";
            case CALLS -> "line_id";
            case GROUPS, EVENTS -> "programme_id";
        };
    }

    private static String gatheringsOf(AskedAt at) {
        return switch (at.door()) {
            case VISITS, CALLS -> "";
            case GROUPS, EVENTS -> at.door().name();
        };
    }

    private Optional<DoorTally> find(AskedAt at, Quarter quarter, boolean coded, ExitQuestion question) {
        return where(at)
                .setParameter("quarter", quarter.firstDay())
                .setParameter("coded", coded)
                .setParameter("question", question)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<DoorTally> where(AskedAt at) {
        return switch (at.door()) {
            case VISITS -> query("t.place = :id").setParameter("id", new PlaceId(at.id()));
            case CALLS -> query("t.line = :id").setParameter("id", new LineId(at.id()));
            case GROUPS, EVENTS ->
                query("t.programme = :id and t.gatherings = :gatherings")
                        .setParameter("id", new ProgrammeId(at.id()))
                        .setParameter("gatherings", at.door());
        };
    }

    private TypedQuery<DoorTally> query(String which) {
        return em.createQuery(
                "select t from DoorTally t where " + which
                        + " and t.quarter = :quarter and t.coded = :coded and t.question = :question",
                DoorTally.class);
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
