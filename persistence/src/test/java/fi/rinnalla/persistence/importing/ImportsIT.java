package fi.rinnalla.persistence.importing;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.importing.Ground.DoorDay;
import fi.rinnalla.domain.importing.ImportField;
import fi.rinnalla.domain.importing.ImportKind;
import fi.rinnalla.domain.importing.ImportRow;
import fi.rinnalla.domain.importing.ImportRun;
import fi.rinnalla.domain.importing.ImportRunId;
import fi.rinnalla.domain.importing.ImportState;
import fi.rinnalla.domain.importing.Mapping;
import fi.rinnalla.domain.importing.StaysRow;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.presence.Visit;
import fi.rinnalla.domain.presence.VisitCorrection;
import fi.rinnalla.domain.presence.VisitCorrection.Correcting;
import fi.rinnalla.domain.presence.VisitId;
import fi.rinnalla.domain.presence.VisitKind;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.presence.StoredVisits;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An import in the database")
class ImportsIT {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);
    private static final int MARKS_OF_YEARS = 20_000;
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private final Database database = Database.get();
    private Furnished inA;
    private Furnished inB;

    @BeforeEach
    void two_furnished_tenants() throws SQLException {
        database.empty();
        inA = furnished(A);
        inB = furnished(B);
    }

    @Test
    void takes_out_exactly_what_it_brought_and_nothing_next_door() {
        var runOfA = run(A, inA, ImportKind.VISITS);
        var runOfB = run(B, inB, ImportKind.VISITS);
        bring(A, inA, runOfA, 2, DAY, 3);
        bring(B, inB, runOfB, 2, DAY, 4);
        tap(A, inA, DAY, "by hand");

        int went = takenAway(A, runOfA);

        assertThat(went).isEqualTo(3);
        assertThat(visits(A)).isEqualTo(1);
        assertThat(visits(B)).isEqualTo(4);
        assertThat(known(A, DAY)).isEmpty();
        assertThat(known(B, DAY)).hasSize(1);
    }

    @Test
    void knows_every_row_that_came_before_and_no_other() {
        var run = run(A, inA, ImportKind.VISITS);
        for (var day = 0; day < 3; day++) {
            bring(A, inA, run, day + 2, DAY.plusDays(day), 1);
        }
        var asked = Stream.iterate(DAY, it -> it.plusDays(1))
                .limit(5)
                .map(ImportsIT::key)
                .toList();

        Set<Digest> here = database.from(A, em -> new StoredImportRuns(em).known(asked));
        Set<Digest> nextDoor = database.from(B, em -> new StoredImportRuns(em).known(asked));

        assertThat(here).containsExactlyInAnyOrderElementsOf(asked.subList(0, 3));
        assertThat(nextDoor).isEmpty();
    }

    @Test
    void brings_no_row_twice_however_many_import_at_once() {
        var first = run(A, inA, ImportKind.VISITS);
        var second = run(A, inA, ImportKind.VISITS);
        bring(A, inA, first, 2, DAY, 1);

        assertThatThrownBy(() -> bring(A, inA, second, 9, DAY, 1)).hasStackTraceContaining("row_key");
        bring(B, inB, run(B, inB, ImportKind.VISITS), 2, DAY, 1);
    }

    @Test
    void leaves_rows_that_somebody_corrected_and_says_so() {
        var run = run(A, inA, ImportKind.VISITS);
        bring(A, inA, run, 2, DAY, 3);
        bring(A, inA, run, 3, DAY.plusDays(1), 2);
        var by = new Correcting(new StaffId(inA.account()), NOW, Digest.of("form"));
        database.in(
                A,
                em -> new StoredVisits(em)
                        .add(VisitCorrection.of(
                                UUID.randomUUID(), new PlaceId(inA.place()), DAY, VisitKind.PARENT, 3, 5, by)));

        List<StaysRow> staying = database.from(A, em -> things(em).staying(found(em, run)));
        assertThat(staying).containsExactly(new StaysRow(2, StaysRow.Why.CORRECTED));
        int went = takenAway(A, run);
        assertThat(went).isEqualTo(2);
        assertThat(known(A, DAY)).hasSize(1);
        assertThat(known(A, DAY.plusDays(1))).isEmpty();
    }

    @Test
    void leaves_a_day_that_somebody_closed_after_the_list_was_read() throws SQLException {
        var run = run(A, inA, ImportKind.VISITS);
        bring(A, inA, run, 2, DAY, 3);
        bring(A, inA, run, 3, DAY.plusDays(1), 2);
        List<StaysRow> read = database.from(A, em -> things(em).staying(found(em, run)));
        assertThat(read).isEmpty();

        try (var app = database.app(A)) {
            close(app, inA, DAY);
            app.commit();
        }

        assertThat(takenAway(A, run)).isEqualTo(2);
        assertThat(left(A, run)).isEqualTo(1);
        assertThat(known(A, DAY)).hasSize(1);
        assertThat(visits(A)).isEqualTo(3);
    }

    @Test
    void waits_for_whoever_is_about_to_close_one_of_its_days() throws SQLException {
        var run = run(A, inA, ImportKind.VISITS);
        bring(A, inA, run, 2, DAY, 3);
        try (var closer = database.app(A)) {
            Sql.all(closer, "select 1 from app.place where id = ? for update", row -> 1, inA.place());
            close(closer, inA, DAY);

            assertThatThrownBy(() -> takenAway(A, run)).hasStackTraceContaining("lock timeout");
            closer.commit();
        }

        assertThat(takenAway(A, run)).isZero();
        assertThat(visits(A)).isEqualTo(3);
    }

    @Test
    void leaves_an_event_of_which_is_said_what_paid_for_it() throws SQLException {
        var runOfA = run(A, inA, ImportKind.EVENTS);
        var runOfB = run(B, inB, ImportKind.EVENTS);
        var paid = event(A, inA, runOfA, 2, DAY);
        event(A, inA, runOfA, 3, DAY.plusDays(1));
        event(B, inB, runOfB, 2, DAY);
        pays(A, paid);

        List<StaysRow> staying = database.from(A, em -> things(em).staying(found(em, runOfA)));
        assertThat(staying).containsExactly(new StaysRow(2, StaysRow.Why.USED));
        assertThat(takenAway(A, runOfA)).isEqualTo(1);
        assertThat(left(A, runOfA)).isEqualTo(1);
        assertThat(count(A, "funding_split where gathering_id = '" + paid + "'"))
                .isEqualTo(1);
        assertThat(takenAway(B, runOfB)).isEqualTo(1);
    }

    @Test
    void knows_every_table_that_leans_on_an_event_or_a_partner() throws SQLException {
        var ofTheEventItself = Set.of("gathering_text", "gathering_session");
        for (var kind : List.of(ImportKind.EVENTS, ImportKind.PARTNERS)) {
            var here = Here.of(kind);
            try (var superuser = database.superuser()) {
                var leaning = Sql.all(
                        superuser,
                        "select distinct c.relname from pg_constraint k join pg_class c on c.oid = k.conrelid where"
                                + " k.contype = 'f' and k.confrelid = cast(? as regclass)",
                        row -> row.getString(1),
                        here.table());
                assertThat(leaning)
                        .filteredOn(it -> !ofTheEventItself.contains(it))
                        .as(here.table())
                        .isNotEmpty()
                        .allMatch(it -> here.why().contains("from app." + it + " r "));
            }
        }
    }

    @Test
    void takes_out_the_marks_of_years_though_a_statement_has_but_three_seconds() throws SQLException {
        var run = run(A, inA, ImportKind.VISITS);
        bring(B, inB, run(B, inB, ImportKind.VISITS), 2, DAY, 3);
        nobodyKnowsHowManyAHas();
        years(run);
        tap(A, inA, DAY, "by hand");

        assertThat(takenAway(A, run)).isEqualTo(MARKS_OF_YEARS);
        assertThat(left(A, run)).isZero();
        assertThat(visits(A)).isEqualTo(1);
    }

    @Test
    void lets_nothing_go_that_was_counted_by_hand_not_even_beside_what_came_in() {
        bring(A, inA, run(A, inA, ImportKind.VISITS), 2, DAY, 3);
        tap(A, inA, DAY, "by hand");

        assertThatThrownBy(() ->
                        database.in(A, em -> em.createQuery("delete from Visit").executeUpdate()))
                .hasStackTraceContaining("only what an import brought in is taken out");
        assertThat(visits(A)).isEqualTo(4);
    }

    @Test
    void knows_the_days_on_which_others_counted_by_hand() {
        bring(A, inA, run(A, inA, ImportKind.VISITS), 2, DAY, 3);
        tap(A, inA, DAY.plusDays(1), "by hand");
        tap(B, inB, DAY.plusDays(2), "by hand");

        Set<DoorDay> counted = database.from(A, em -> things(em).counted(ImportKind.VISITS, DAY, DAY.plusDays(9)));
        assertThat(counted).containsExactly(new DoorDay(inA.place(), DAY.plusDays(1)));
    }

    @Test
    void of_each_kind_can_be_looked_through_and_taken_out() {
        for (var kind : ImportKind.values()) {
            var run = run(A, inA, kind);
            List<StaysRow> staying = database.from(A, em -> things(em).staying(found(em, run)));
            int went = takenAway(A, run);
            assertThat(staying).as(kind.name()).isEmpty();
            assertThat(went).as(kind.name()).isZero();
            Set<?> counted = database.from(A, em -> things(em).counted(kind, DAY, DAY));
            assertThat(counted).as(kind.name()).isEmpty();
        }
        Set<?> held = database.from(A, em -> things(em).held(LocalDate.of(2020, 1, 1), LocalDate.of(2099, 1, 1)));
        assertThat(held).isNotEmpty();
    }

    @Test
    void remembers_the_headings_that_were_chosen_last_in_its_own_house() {
        remember(A, Map.of(ImportField.DAY, "Pvm", ImportField.PARENTS, "Väkeä"));
        remember(A, Map.of(ImportField.DAY, "Päiväys", ImportField.PLACE, "Missä"));

        assertThat(headings(A)).isEqualTo(Map.of(ImportField.DAY, "Päiväys", ImportField.PLACE, "Missä"));
        assertThat(headings(B)).isEmpty();
    }

    @Test
    void waits_with_its_file_until_its_last_row_and_is_not_there_next_door() {
        var run = run(A, inA, ImportKind.CALLS);
        Boolean nextDoor =
                database.from(B, em -> new StoredImportRuns(em).find(run).isPresent());
        assertThat(nextDoor).isFalse();
        List<ImportRunId> waiting =
                database.from(A, em -> new StoredImportRuns(em).waitingSince(NOW.plusSeconds(1), 9));
        assertThat(waiting).containsExactly(run);

        database.in(A, em -> {
            var found = found(em, run);
            found.map(new Mapping(Map.of(ImportField.DAY, 0), Map.of()));
            found.start();
        });
        List<ImportRunId> running = database.from(A, em -> new StoredImportRuns(em).running());
        assertThat(running).containsExactly(run);
        ImportState state = database.from(A, em -> found(em, run).state());
        assertThat(state).isEqualTo(ImportState.RUNNING);
    }

    private ImportRunId run(TenantId tenant, Furnished house, ImportKind kind) {
        var id = new ImportRunId(UUID.randomUUID());
        var by = new ImportRun.By(new StaffId(house.account()), Role.WORKER, NOW);
        database.in(
                tenant,
                em -> new StoredImportRuns(em)
                        .add(ImportRun.uploaded(
                                id,
                                kind,
                                new KeyId(UUID.randomUUID()),
                                new Sealed(new byte[] {1}),
                                Digest.of(id.toString()),
                                9,
                                by)));
        return id;
    }

    private void bring(TenantId tenant, Furnished house, ImportRunId run, int line, LocalDate day, int many) {
        database.in(tenant, em -> {
            for (var nth = 0; nth < many; nth++) {
                var visit = mark(house, day, run + " " + line + nth);
                new StoredVisits(em).add(visit);
                new StoredImportRuns(em)
                        .add(ImportRow.of(run, line, key(day), nth, visit.id().value()));
            }
        });
    }

    private UUID event(TenantId tenant, Furnished house, ImportRunId run, int line, LocalDate day) throws SQLException {
        var event = UUID.randomUUID();
        try (var app = database.app(tenant)) {
            Sql.run(
                    app,
                    "insert into app.gathering(id, programme_id, place_id, form_key, kind, way, seats, state)"
                            + " values (?, ?, ?, sha256(convert_to(?, 'UTF8')), 'EVENT', 'PLACE', 8, 'PUBLISHED')",
                    event,
                    house.programme(),
                    house.place(),
                    event.toString());
            app.commit();
        }
        database.in(
                tenant,
                em -> new StoredImportRuns(em).add(ImportRow.of(run, line, Digest.of("EVENTS " + day), 0, event)));
        return event;
    }

    private void pays(TenantId tenant, UUID event) throws SQLException {
        try (var app = database.app(tenant)) {
            Sql.run(
                    app,
                    "insert into app.funding_split(id, programme_id, kind, activity_id, since_on, until_on) select"
                            + " gen_random_uuid(), g.programme_id, 'GATHERING', g.id, '2024-01-01', '2024-12-31' from"
                            + " app.gathering g where g.id = ?",
                    event);
            app.commit();
        }
    }

    private static void close(Connection app, Furnished house, LocalDate day) throws SQLException {
        Sql.run(
                app,
                "insert into app.day_closing(id, place_id, day, visits, cost_cents, funding, workers_there,"
                        + " partners_there, volunteers_there, closed_by, closed_at) values (gen_random_uuid(), ?, ?, 3, 0,"
                        + " 'STEA', 1, 1, 0, ?, now())",
                house.place(),
                day,
                house.account());
    }

    /** Twenty marks on each of a thousand days, as nobody sends them in a test one by one. */
    /** As the database has it, until it counts again at a time of its own choosing. */
    private void nobodyKnowsHowManyAHas() throws SQLException {
        try (var superuser = database.superuser()) {
            Sql.run(superuser, "analyze app.visit, app.import_row, app.place");
        }
    }

    private void years(ImportRunId run) throws SQLException {
        try (var superuser = database.superuser()) {
            Sql.run(
                    superuser,
                    "insert into app.visit(tenant_id, id, place_id, day, kind, form_key) select ?, gen_random_uuid(), ?,"
                            + " date '2021-01-01' + n / 20, 'PARENT', sha256(convert_to('years ' || n, 'UTF8')) from"
                            + " generate_series(0, ?) n",
                    A.value(),
                    inA.place(),
                    MARKS_OF_YEARS - 1);
            Sql.run(
                    superuser,
                    "insert into app.import_row(tenant_id, id, run_id, line, row_key, nth, thing_id) select v.tenant_id,"
                            + " gen_random_uuid(), ?, 2 + (v.day - date '2021-01-01'), sha256(convert_to(v.day::text,"
                            + " 'UTF8')), row_number() over (partition by v.day), v.id from app.visit v where v.tenant_id"
                            + " = ? and v.day between '2021-01-01' and '2023-12-31'",
                    run.value(),
                    A.value());
        }
    }

    private int takenAway(TenantId tenant, ImportRunId run) {
        return database.from(tenant, em -> things(em).takeAway(found(em, run)));
    }

    private int left(TenantId tenant, ImportRunId run) {
        return database.from(tenant, em -> things(em).left(found(em, run)));
    }

    private int count(TenantId tenant, String which) throws SQLException {
        try (var app = database.app(tenant)) {
            return Sql.all(app, "select 1 from app." + which, row -> 1).size();
        }
    }

    private void tap(TenantId tenant, Furnished house, LocalDate day, String form) {
        database.in(tenant, em -> new StoredVisits(em).addOnce(mark(house, day, form)));
    }

    private static Visit mark(Furnished house, LocalDate day, String form) {
        return Visit.of(VisitId.random(), new PlaceId(house.place()), day, VisitKind.PARENT, Digest.of(form));
    }

    private static Digest key(LocalDate day) {
        return Digest.of("VISITS " + day);
    }

    private Set<Digest> known(TenantId tenant, LocalDate day) {
        return database.from(tenant, em -> new StoredImportRuns(em).known(List.of(key(day))));
    }

    private int visits(TenantId tenant) {
        return database.from(
                tenant,
                em -> new StoredVisits(em)
                        .counts(DAY, DAY).stream().mapToInt(it -> it.n()).sum());
    }

    private void remember(TenantId tenant, Map<ImportField, String> headings) {
        database.in(tenant, em -> new StoredImportRuns(em).remember(ImportKind.EVENTS, headings));
    }

    private Map<ImportField, String> headings(TenantId tenant) {
        return database.from(tenant, em -> new StoredImportRuns(em).headings(ImportKind.EVENTS));
    }

    private static StoredBroughtThings things(EntityManager em) {
        return new StoredBroughtThings(em);
    }

    private static ImportRun found(EntityManager em, ImportRunId run) {
        return new StoredImportRuns(em).find(run).orElseThrow();
    }

    private Furnished furnished(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            var furnished = Furnished.in(app, tenant);
            app.commit();
            return furnished;
        }
    }
}
