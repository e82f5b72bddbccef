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
        var here = Here.of(run.kind());
        return rows(em.createNativeQuery("select i.line, min(case " + here.why() + " end) from app.import_row i join "
                                + here.table() + " t on t.tenant_id = i.tenant_id and t.id = i.thing_id"
                                + " where i.tenant_id = (select sec.tid()) and i.run_id = cast(? as uuid)"
                                + " group by i.line having min(case " + here.why() + " end) is not null"
                                + " order by i.line")
                        .setParameter(1, run.id().value().toString()))
                .map(it -> new StaysRow(((Number) it[0]).intValue(), StaysRow.Why.valueOf((String) it[1])))
                .toList();
    }

    @Override
    public int takeAway(ImportRun run, Set<Integer> staying) {
        em.flush();
        var stay = staying.stream().map(String::valueOf).collect(Collectors.joining(","));
        var those = " i.tenant_id = (select sec.tid()) and i.run_id = cast(? as uuid)"
                + " and i.line <> all(cast(string_to_array(?, ',') as int[]))";
        var went = em.createNativeQuery("delete from " + Here.of(run.kind()).table() + " t using app.import_row i where"
                        + " t.tenant_id = i.tenant_id and t.id = i.thing_id and" + those)
                .setParameter(1, run.id().value().toString())
                .setParameter(2, stay)
                .executeUpdate();
        em.createNativeQuery("delete from app.import_row i where" + those)
                .setParameter(1, run.id().value().toString())
                .setParameter(2, stay)
                .executeUpdate();
        return went;
    }

    @SuppressWarnings("unchecked")
    private static Stream<Object[]> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream();
    }
}
