package fi.rinnalla.persistence.wall;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.SignedContext;
import fi.rinnalla.persistence.shared.Sql;
import fi.rinnalla.persistence.shared.TenantDoorway;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** P5: a query as nobody of us writes one, with the words of whoever comes pasted into it. */
@DisplayName("SQL that somebody smuggles in")
class InjectedSqlIT {
    private static final Database DATABASE = Database.get();
    private static final String SECRET = "salainen-naapuri-" + UUID.randomUUID();
    private static final List<String> CONTEXTS = contexts();
    private static final List<String> HOLES = List.of(
            "x' or set_config('rinnalla.ctx', '%s', true) is not null --",
            "x' or set_config('rinnalla.ctx', '%s', false) <> '' or '1'='1",
            "x' union select set_config('rinnalla.ctx', '%s', true) union select name from app.programme --",
            "x' union select name from app.programme, (select set_config('rinnalla.ctx', '%s', true)) c --",
            "x'; select set_config('rinnalla.ctx', '%s', true); select name from app.programme --",
            "x'; set rinnalla.ctx = '%s'; select name from app.programme --",
            "x'; set local rinnalla.ctx to '%s'; select name from app.programme --",
            "x'; commit; select set_config('rinnalla.ctx', '%s', false); select name from app.programme --",
            "x'; rollback; begin; set rinnalla.ctx = '%s'; select name from app.programme --",
            "x'; do $$begin perform set_config('rinnalla.ctx', '%s', false); end$$; select name from app.programme --",
            "x'; with c as (select set_config('rinnalla.ctx', '%s', true)) select name from c, app.programme --",
            "x'; create function pg_temp.tid() returns uuid language sql as $$select '%s'::uuid$$ --",
            "x'; update pg_settings set setting = '%s' where name = 'rinnalla.ctx'; select name from app.programme --",
            "x'; prepare p as select set_config('rinnalla.ctx', '%s', true); execute p; select name from app.programme --",
            "x' and (select count(*) from app.programme where set_config('rinnalla.ctx', '%s', true) <> '') > 0 --");
    private static final List<String> WITHOUT_CONTEXT = List.of(
            "x'; set role rinnalla_owner; select name from app.programme --",
            "x'; reset role; select name from app.programme --",
            "x'; set session authorization rinnalla_owner; select name from app.programme --",
            "x'; set row_security = off; select name from app.programme --",
            "x' union select encode(k, 'hex') from sec.ctx_key --",
            "x'; alter table app.programme disable row level security --",
            "x'; copy app.programme to stdout --",
            "x'; copy (select name from app.programme) to program 'cat' --",
            "x'; select pg_read_file('PG_VERSION') --",
            "x'; select lo_import('/etc/passwd') --",
            "x'; insert into sec.ctx_key values (9, sha256('x')) --",
            "x'; create or replace function sec.tid() returns uuid language sql as $$select gen_random_uuid()$$ --",
            "x'; grant rinnalla_owner to rinnalla_app --",
            "x' union select most_common_vals::text from pg_stats where tablename = 'programme' --",
            "x' union select query from pg_stat_activity where query like '%|%|%|%' --");

    @BeforeAll
    static void a_secret_next_door() throws SQLException {
        for (var tenant : List.of(A, B)) {
            try (var app = DATABASE.app(tenant)) {
                Sql.run(
                        app,
                        "insert into app.programme(id, slug, name, county, starts_on)"
                                + " values (gen_random_uuid(), ?, ?, 'Uusimaa', '2026-01-01')",
                        "p-" + UUID.randomUUID(),
                        tenant == B ? SECRET : "oma");
                app.commit();
            }
        }
    }

    @Test
    void is_of_two_hundred_kinds_at_least() {
        assertThat(payloads()).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
    }

    @Test
    void would_open_a_hole_that_is_really_there() throws SQLException {
        try (var app = DATABASE.app(A)) {
            assertThat(told(app, "x' union select name from app.programme --")).contains("oma");
        }
    }

    @Test
    void never_tells_what_is_next_door() throws SQLException {
        for (var payload : payloads()) {
            try (var app = DATABASE.app(A)) {
                assertThat(told(app, payload)).as(payload).doesNotContain(SECRET);
                assertThat(told(app, "x' union select name from app.programme --"))
                        .as("after " + payload)
                        .doesNotContain(SECRET);
            }
        }
    }

    @Test
    void gets_no_further_with_a_false_context_than_an_error() throws SQLException {
        for (var context : CONTEXTS) {
            try (var app = DATABASE.app(A)) {
                Sql.run(app, "select set_config('rinnalla.ctx', ?, true)", context);
                assertThat(refusal(app, "select name from app.programme"))
                        .as(context)
                        .isIn("RI001", "RI002");
            }
        }
    }

    private static List<String> payloads() {
        return Stream.concat(
                        HOLES.stream().flatMap(hole -> CONTEXTS.stream().map(context -> hole.replace("%s", context))),
                        WITHOUT_CONTEXT.stream())
                .toList();
    }

    private static List<String> contexts() {
        var good = DATABASE.signed(A).split("\\|");
        var b = B.value().toString();
        return List.of(
                DATABASE.signed(A).replace(A.value().toString(), b),
                new SignedContext(TenantDoorway.KID, Database.CONTEXT_KEY)
                        .of(B, Instant.now().minusSeconds(3_600)),
                new SignedContext(2, Database.CONTEXT_KEY).of(B, Instant.now()),
                new SignedContext(TenantDoorway.KID, new byte[32]).of(B, Instant.now()),
                new SignedContext(TenantDoorway.KID, "rinnalla".repeat(4).getBytes()).of(B, Instant.now()),
                String.join("|", b, "999999999999", good[2], good[3]),
                String.join("|", b, good[1], "0", good[3]),
                String.join("|", b, good[1], "-1", good[3]),
                String.join("|", b, good[1], good[2], "0".repeat(64)),
                String.join("|", b, good[1], good[2], ""),
                String.join("|", b, good[1], good[2], good[3], good[3]),
                b,
                b + "|||",
                "");
    }

    /** All that one careless query lets through: every row of every result, and every error. */
    private static String told(Connection app, String words) {
        var told = new ArrayList<String>();
        try (var statement = app.createStatement()) {
            var more = statement.execute("select slug from app.programme where slug = '" + words + "'");
            while (more || statement.getUpdateCount() >= 0) {
                for (var rows = more ? statement.getResultSet() : null; rows != null && rows.next(); ) {
                    told.add(rows.getString(1));
                }
                more = statement.getMoreResults();
            }
        } catch (SQLException refused) {
            told.add(refused.getMessage());
            rollback(app);
        }
        return String.join("\n", told);
    }

    private static void rollback(Connection app) {
        try {
            app.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String refusal(Connection app, String sql) {
        try {
            Sql.run(app, sql);
            return "nothing refused";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }
}
