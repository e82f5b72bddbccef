package fi.rinnalla.persistence.importing;

import fi.rinnalla.domain.importing.Brought;
import fi.rinnalla.domain.importing.BroughtThings;
import fi.rinnalla.domain.importing.Ground.DoorDay;
import fi.rinnalla.domain.importing.Ground.HeldOn;
import fi.rinnalla.domain.importing.ImportKind;
import fi.rinnalla.domain.importing.ImportRun;
import fi.rinnalla.domain.importing.StaysRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks the tables of other rooms, each behind the wall, and by the ids that came in. */
@Dependent
public class StoredBroughtThings implements BroughtThings {
    private static final String NOT_BROUGHT =
            " and not exists (select from app.import_row i where i.tenant_id = t.tenant_id and i.thing_id = t.id)";

    /** From line to line, about ten thousand things in each: a line goes or stays as a whole. */
    private static final String SLICES = "select min(n.line), max(n.line) from (select i.line, ceil(sum(count(*)) over"
            + " (order by i.line) / 10000) as slice from app.import_row i where " + Here.OF_RUN
            + " group by i.line) n group by n.slice order by 1";

    private final EntityManager em;

    @Inject
    public StoredBroughtThings(EntityManager em) {
        this.em = em;
    }

    @Override
    public Set<DoorDay> counted(ImportKind kind, LocalDate first, LocalDate last) {
        return switch (kind) {
            case VISITS ->
                Stream.concat(
                                days("app.visit", "place_id", "and not t.undone" + NOT_BROUGHT, first, last),
                                days("app.visit_correction", "place_id", "", first, last))
                        .collect(Collectors.toSet());
            case CALLS ->
                days("app.phone_call", "line_id", "and not t.undone" + NOT_BROUGHT, first, last)
                        .collect(Collectors.toSet());
            case EVENTS, PARTNERS -> Set.of();
        };
    }

    private Stream<DoorDay> days(String table, String door, String which, LocalDate first, LocalDate last) {
        return rows(em.createNativeQuery("select distinct cast(t." + door + " as text), cast(t.day as text) from "
                                + table + " t where t.tenant_id = (select sec.tid()) and t.day between cast(? as date)"
                                + " and cast(? as date) " + which)
                        .setParameter(1, first.toString())
                        .setParameter(2, last.toString()))
                .map(it -> new DoorDay(UUID.fromString((String) it[0]), LocalDate.parse((String) it[1])));
    }

    @Override
    public Set<HeldOn> held(LocalDate first, LocalDate last) {
        return rows(em.createNativeQuery(
                                "select cast(s.day as text), x.name from app.gathering t join app.gathering_session s"
                                        + " on s.tenant_id = t.tenant_id and s.gathering_id = t.id"
                                        + " join app.gathering_text x on x.tenant_id = t.tenant_id and x.gathering_id"
                                        + " = t.id where t.tenant_id = (select sec.tid()) and s.day between cast(? as date)"
                                        + " and cast(? as date) and t.state <> 'WITHDRAWN'"
                                        + NOT_BROUGHT)
                        .setParameter(1, first.toString())
                        .setParameter(2, last.toString()))
                .map(it -> new HeldOn(LocalDate.parse((String) it[0]), Brought.HeldEvent.plain((String) it[1])))
                .collect(Collectors.toSet());
    }

    @Override
    public List<StaysRow> staying(ImportRun run) {
        laySideBySide();
        return rows(of(run, Here.of(run.kind()).staying()))
                .map(it -> new StaysRow(((Number) it[0]).intValue(), StaysRow.Why.valueOf((String) it[1])))
                .toList();
    }

    /** One slice after the other, since each statement has its few seconds; all of them in one transaction. */
    @Override
    public int takeAway(ImportRun run) {
        em.flush();
        laySideBySide();
        var here = Here.of(run.kind());
        of(run, here.hold()).getResultList();
        return rows(of(run, SLICES)).mapToInt(it -> takeAway(run, here, it)).sum();
    }

    /** What has a reason to stay is asked in the very statement that takes away the others; then goes what named the things that went. */
    private int takeAway(ImportRun run, Here here, Object[] slice) {
        var went = within(slice, of(run, here.takeAway())).executeUpdate();
        within(slice, of(run, here.forget())).executeUpdate();
        return went;
    }

    @Override
    public int left(ImportRun run) {
        return ((Number) of(run, "select count(distinct i.line) from app.import_row i where " + Here.OF_RUN)
                        .getSingleResult())
                .intValue();
    }

    /**
     * Both sides of a join are read once: where the database has not counted yet what came in, it would go through all of one side for each row
     * of the other.
     */
    private void laySideBySide() {
        em.createNativeQuery("select set_config('enable_nestloop', 'off', true)")
                .getSingleResult();
    }

    private Query of(ImportRun run, String question) {
        return em.createNativeQuery(question).setParameter(1, run.id().value().toString());
    }

    private static Query within(Object[] slice, Query query) {
        return query.setParameter(2, slice[0]).setParameter(3, slice[1]);
    }

    @SuppressWarnings("unchecked")
    private static Stream<Object[]> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream();
    }
}
