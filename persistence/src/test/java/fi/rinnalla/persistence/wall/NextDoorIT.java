package fi.rinnalla.persistence.wall;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.SignedContext;
import fi.rinnalla.persistence.shared.Sql;
import fi.rinnalla.persistence.shared.TenantDoorway;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** P2: every table of the catalogue, every verb, with the keys of the tenant next door. */
@DisplayName("Through the application's role, the tenant next door")
class NextDoorIT {
    private static final Map<String, String> KIND_OF_ACTIVITY = Map.of(
            "gathering_id",
            "GATHERING",
            "cohort_id",
            "COHORT",
            "assignment_id",
            "ASSIGNMENT",
            "training_id",
            "TRAINING");

    private static final Database DATABASE = Database.get();
    private static final Connection LOOKING = DATABASE.superuser();
    private static final String MISSING = "RI001";
    private static final String INVALID = "RI002";
    private static final String DENIED = "42501";
    private static final String NO_SUCH_REFERENCE = "23503";
    private static final String CHECKED_BEFORE = "23514";

    @BeforeAll
    static void one_thing_in_every_room() throws SQLException {
        for (var tenant : List.of(A, B)) {
            try (var app = DATABASE.app(tenant)) {
                Furnished.in(app, tenant);
                app.commit();
            }
        }
    }

    @Test
    void has_something_in_every_room() throws SQLException {
        try (var superuser = DATABASE.superuser()) {
            for (var table : tables()) {
                var rows = Sql.all(
                        superuser,
                        "select count(*) from " + table + " where tenant_id = ?",
                        row -> row.getInt(1),
                        B.value());
                assertThat(rows.get(0)).as(table).isPositive();
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> is_not_seen() {
        return each(table -> {
            try (var app = DATABASE.app(A)) {
                assertThat(tenantsIn(app, table)).containsOnly(A.value());
                for (var key : keysOfB(table)) {
                    assertThat(count(app, table + " where " + key)).isZero();
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> is_not_changed() {
        return each(table -> {
            var before = fingerprintOfB(table);
            try (var app = DATABASE.app(A)) {
                for (var key : keysOfB(table)) {
                    for (var column : columns(table)) {
                        nothingHappens(app, "update " + table + " set " + column + " = " + column + " where " + key);
                    }
                    nothingHappens(app, "update " + table + " set tenant_id = '" + A.value() + "' where " + key);
                    nothingHappens(app, "delete from " + table + " where " + key);
                    nothingHappens(app, "select 1 from " + table + " where " + key + " for update");
                }
                app.commit();
            }
            assertThat(fingerprintOfB(table)).isEqualTo(before);
        });
    }

    @TestFactory
    Stream<DynamicTest> is_not_added_to() {
        return each(table -> {
            for (var row : rowsOfB(table)) {
                var refused = refusal(A, insert(table), row);
                assertThat(refused.getSQLState()).isEqualTo(DENIED);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> answers_a_reference_to_its_things_as_one_to_nothing() {
        return foreignKeys().stream()
                .map(fk -> DynamicTest.dynamicTest(fk.toString(), () -> {
                    var theirs = refusedReference(fk, fk.column + "_of_b");
                    var nothing = refusedReference(fk, UUID.randomUUID().toString());
                    assertThat(theirs.getSQLState()).isIn(NO_SUCH_REFERENCE, CHECKED_BEFORE);
                    assertThat(theirs.getMessage()).isEqualTo(nothing.getMessage());
                }));
    }

    @TestFactory
    Stream<DynamicTest> is_not_reached_without_a_door() {
        return each(table -> {
            try (var app = DATABASE.app()) {
                assertThat(refusal(app, "select * from " + table).getSQLState()).isEqualTo(MISSING);
                assertThat(refusal(app, "update " + table + " set tenant_id = tenant_id")
                                .getSQLState())
                        .isIn(MISSING, DENIED);
                assertThat(refusal(app, "delete from " + table).getSQLState()).isIn(MISSING, DENIED);
                Sql.run(app, "select set_config('rinnalla.ctx', '', false)");
                assertThat(refusal(app, "select * from " + table).getSQLState()).isEqualTo(MISSING);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> is_not_reached_with_a_false_key() {
        return falseContexts()
                .map(context -> DynamicTest.dynamicTest(context, () -> {
                    try (var app = DATABASE.app()) {
                        Sql.run(app, "select set_config('rinnalla.ctx', ?, false)", context);
                        for (var table : tables()) {
                            assertThat(refusal(app, "select * from " + table).getSQLState())
                                    .as(table)
                                    .isEqualTo(INVALID);
                        }
                    }
                }));
    }

    @Test
    void is_shielded_by_what_the_role_may_not_do() throws SQLException {
        for (var forbidden : List.of(
                "truncate app.feedback",
                "alter table app.feedback disable row level security",
                "drop policy tenant_wall on app.feedback",
                "set role rinnalla_owner",
                "select * from sec.ctx_key",
                "insert into pub.release select * from pub.release",
                "delete from app.audit",
                "select * from net.host",
                "create table app.loot(id uuid)",
                "create temporary table loot(id uuid)",
                "create function app.peek() returns int language sql as 'select 1'",
                "select * from pg_authid")) {
            assertThat(refusal(A, forbidden).getSQLState()).as(forbidden).isEqualTo(DENIED);
        }
    }

    @Test
    void is_not_uncovered_by_switching_row_security_off() throws SQLException {
        try (var app = DATABASE.app(A)) {
            Sql.run(app, "set local row_security = off");
            assertThat(refusal(app, "select * from app.feedback").getSQLState()).isEqualTo(DENIED);
        }
    }

    @Test
    void is_not_seen_by_the_network_or_by_the_owner_without_a_door() throws SQLException {
        try (var net = DATABASE.net();
                var owner = DATABASE.owner()) {
            for (var table : tables()) {
                assertThat(refusal(net, "select * from " + table).getSQLState()).isEqualTo(DENIED);
                assertThat(refusal(owner, "select * from " + table).getSQLState())
                        .isEqualTo(MISSING);
            }
        }
    }

    private Stream<String> falseContexts() {
        var good = DATABASE.signed(A);
        var parts = good.split("\\|");
        var past = new SignedContext(TenantDoorway.KID, Database.CONTEXT_KEY)
                .of(B, Instant.now().minusSeconds(61));
        return Stream.of(
                good.replace(A.value().toString(), B.value().toString()),
                past,
                new SignedContext(2, Database.CONTEXT_KEY).of(B, Instant.now()),
                new SignedContext(TenantDoorway.KID, new byte[32]).of(B, Instant.now()),
                String.join("|", parts[0], "999999999999", parts[2], parts[3]),
                String.join("|", parts[0], parts[1], parts[2], parts[3].toUpperCase()),
                String.join("|", parts[0], parts[1], parts[2], parts[3].replaceAll(".", "0")),
                String.join("|", parts[0], parts[1], parts[2]),
                good + "|",
                good + "\n",
                "|||",
                B.value().toString(),
                B.value() + "|" + parts[1] + "|" + parts[2] + "|",
                "'; select 1; --");
    }

    private static void nothingHappens(Connection app, String sql) throws SQLException {
        var before = app.setSavepoint();
        try {
            assertThat(Sql.run(app, sql)).as(sql).isZero();
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).as(sql).isEqualTo(DENIED);
            app.rollback(before);
        }
    }

    private static SQLException refusal(TenantId tenant, String sql, Object... parameters) throws SQLException {
        try (var app = DATABASE.app(tenant)) {
            return refusal(app, sql, parameters);
        }
    }

    private static SQLException refusal(Connection connection, String sql, Object... parameters) {
        var refused = catchThrowableOfType(SQLException.class, () -> Sql.run(connection, sql, parameters));
        assertThat((Throwable) refused).as(sql).isNotNull();
        return refused;
    }

    private record ForeignKey(String name, String table, String column, String target, String theirs) {
        @Override
        public String toString() {
            return table + "." + column;
        }
    }

    /** Takes A's own row away and puts it back with another reference; all of it is rolled back. */
    private SQLException refusedReference(ForeignKey fk, String reference) throws SQLException {
        var id = reference.endsWith("_of_b")
                ? Sql.one(
                        DATABASE.superuser(),
                        "select " + fk.theirs + " from " + fk.target + " where tenant_id = ? limit 1",
                        row -> row.getString(1),
                        B.value())
                : reference;
        try (var superuser = DATABASE.superuser()) {
            superuser.setAutoCommit(false);
            Sql.run(superuser, "select set_config('rinnalla.ctx', ?, true)", DATABASE.signed(A));
            var row = Sql.all(
                            superuser,
                            "select to_jsonb(t) || jsonb_build_object(?, ?) || cast(? as jsonb) from " + fk.table
                                    + " t where tenant_id = ? limit 1",
                            it -> it.getString(1),
                            fk.column,
                            id,
                            writtenAs(fk, id),
                            A.value())
                    .get(0);
            // What points at the row stays and is not asked: only the row's own references are tried.
            Sql.run(superuser, "set local session_replication_role = replica");
            Sql.run(superuser, "delete from " + fk.table + " where tenant_id = ?", A.value());
            Sql.run(superuser, "set local session_replication_role = origin");
            Sql.run(superuser, "set constraints all immediate");
            Sql.run(superuser, "set local role rinnalla_app");
            return refusal(superuser, insert(fk.table), row);
        }
    }

    /** A reference that the database makes of others is tried by those of which it is made. */
    private static String writtenAs(ForeignKey fk, String id) {
        var kind = fk.table.equals("app.funding_split") ? KIND_OF_ACTIVITY.get(fk.column) : null;
        return kind == null ? "{}" : "{\"kind\": \"" + kind + "\", \"activity_id\": \"" + id + "\"}";
    }

    private static List<ForeignKey> foreignKeys() {
        return query(
                """
                select k.conname, k.conrelid::regclass::text, a.attname, k.confrelid::regclass::text, it.attname
                  from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[2]
                  join pg_attribute it on it.attrelid = k.confrelid and it.attnum = k.confkey[2]
                 where k.contype = 'f' and cardinality(k.conkey) = 2 and k.connamespace = 'app'::regnamespace\
                """,
                row -> new ForeignKey(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
    }

    private static List<String> tables() {
        return query(
                "select 'app.' || tablename from pg_tables where schemaname = 'app' order by 1",
                row -> row.getString(1));
    }

    private static String insert(String table) {
        var columns = String.join(", ", columns(table));
        return "insert into " + table + " (" + columns + ") select " + columns + " from jsonb_populate_record(null::"
                + table + ", cast(? as jsonb))";
    }

    /** Without those which the database makes of others: nobody can write them. */
    private static List<String> columns(String table) {
        return query(
                "select attname from pg_attribute where attrelid = '" + table
                        + "'::regclass and attnum > 0 and not attisdropped and attgenerated = ''",
                row -> row.getString(1));
    }

    private static List<String> keysOfB(String table) {
        var key = query(
                "select a.attname from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid"
                        + " and a.attnum = any (k.conkey) where k.contype = 'p' and k.conrelid = '" + table
                        + "'::regclass",
                row -> row.getString(1));
        return query(
                "select "
                        + String.join(
                                " || ' and ' || ",
                                key.stream()
                                        .map(c -> "format('" + c + " = %L', " + c + ")")
                                        .toList())
                        + " from " + table + " where tenant_id = '" + B.value() + "' limit 3",
                row -> row.getString(1));
    }

    private static List<String> rowsOfB(String table) {
        return query(
                "select to_jsonb(t)::text from " + table + " t where tenant_id = '" + B.value() + "' limit 2",
                row -> row.getString(1));
    }

    private static String fingerprintOfB(String table) {
        return query(
                        "select md5(string_agg(t::text, '' order by t::text)) from " + table + " t where tenant_id = '"
                                + B.value() + "'",
                        row -> row.getString(1))
                .get(0);
    }

    private static List<UUID> tenantsIn(Connection app, String table) throws SQLException {
        return Sql.all(app, "select distinct tenant_id from " + table, row -> row.getObject(1, UUID.class));
    }

    private static int count(Connection app, String from) throws SQLException {
        return Sql.all(app, "select count(*) from " + from, row -> row.getInt(1))
                .get(0);
    }

    private static <T> List<T> query(String sql, Sql.Row<T> row) {
        try {
            return Sql.all(LOOKING, sql, row);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface OnTable {
        void holds(String table) throws SQLException;
    }

    private static Stream<DynamicTest> each(OnTable proof) {
        return tables().stream().map(table -> DynamicTest.dynamicTest(table, () -> proof.holds(table)));
    }
}
