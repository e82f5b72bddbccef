package fi.rinnalla.persistence.wall;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The schema")
class SchemaConventionsIT {
    private static final int ROWS = Boolean.getBoolean("rinnalla.full") ? 50_000 : 10_000;
    private static final Database DATABASE = Database.get();

    @Test
    void writes_moments_with_their_zone_and_calls_them_at() {
        assertThat(columns("data_type = 'timestamp without time zone'")).isEmpty();
        assertThat(
                        columns(
                                "data_type = 'timestamp with time zone' and column_name <> 'at' and column_name not like '%\\_at'"))
                .isEmpty();
        assertThat(columns("data_type = 'date' and column_name not like '%\\_on' and column_name not in"
                        + " ('since', 'until', 'valid_from', 'valid_until', 'day', 'starts_on', 'ends_on')"))
                .isEmpty();
    }

    @Test
    void knows_only_few_types() {
        assertThat(columns(
                        "data_type not in ('uuid', 'text', 'date', 'smallint', 'integer', 'bigint', 'boolean', 'bytea',"
                                + " 'timestamp with time zone', 'time without time zone', 'tsvector')"))
                .isEmpty();
    }

    @Test
    void names_columns_in_small_words_and_ids_by_what_they_name() {
        assertThat(columns("column_name !~ '^[a-z]+(_[a-z]+)*$'")).isEmpty();
        assertThat(columns("data_type = 'uuid' and column_name !~ '(^id|_id|_by|^about|^object)$'"))
                .isEmpty();
    }

    @Test
    void keeps_a_day_and_never_a_moment_of_what_parents_give() {
        assertThat(
                        columns(
                                "table_name in ('feedback', 'word_card', 'visit', 'phone_call') and data_type like 'timestamp%'"))
                .isEmpty();
    }

    @Test
    void holds_no_place_for_who_a_parent_is() {
        assertThat(columns("column_name ~ '(^|_)(ip|address|agent|phone|mobile|ssn|hetu|birth|nickname)($|_)'"))
                .isEmpty();
    }

    @Test
    void has_no_sequence_and_no_index_that_does_not_begin_with_the_tenant() {
        assertThat(query("select sequencename from pg_sequences where schemaname in ('app', 'pub', 'net', 'sec')"))
                .isEmpty();
        assertThat(query("select indexname from pg_indexes where schemaname = 'app' and indexdef !~ '\\(tenant_id'"))
                .isEmpty();
    }

    @Test
    void has_an_index_for_each_reference() {
        assertThat(query("""
                        select k.conrelid::regclass::text || ' ' || k.conname from pg_constraint k
                         where k.contype = 'f' and k.connamespace = 'app'::regnamespace and cardinality(k.conkey) = 2
                           and not exists (select from pg_index i where i.indrelid = k.conrelid and i.indkey[1] = k.conkey[2])
                           and not (k.conrelid::regclass::text = 'app.feedback'
                                    and pg_get_constraintdef(k.oid) ~ '(place_id|promise_id)')""")).isEmpty();
    }

    @Test
    void checks_references_when_all_is_written() {
        assertThat(query("select conname from pg_constraint where contype = 'f' and connamespace = 'app'::regnamespace"
                        + " and cardinality(conkey) = 2 and not (condeferrable and condeferred)"))
                .isEmpty();
    }

    @Test
    void lets_a_look_by_id_and_by_list_use_the_index_behind_the_wall() throws SQLException {
        fill(A);
        fill(B);
        try (var superuser = DATABASE.superuser()) {
            Sql.run(superuser, "analyze app.feedback");
        }
        for (var select : List.of(
                "select * from app.feedback where id = '" + UUID.randomUUID() + "'",
                "select * from app.feedback where form_key = sha256('x')",
                "select id from app.feedback where received_on <= '2026-03-01' and (received_on < '2026-03-01'"
                        + " or id < '" + UUID.randomUUID() + "') order by received_on desc, id desc limit 21")) {
            assertThat(plan(select))
                    .contains("Index")
                    .contains("tenant_id = (InitPlan")
                    .doesNotContain("Seq Scan");
        }
    }

    @AfterAll
    static void leave_little_behind() {
        DATABASE.empty();
    }

    private static String plan(String select) throws SQLException {
        try (var app = DATABASE.app(A)) {
            return String.join("\n", Sql.all(app, "explain " + select, row -> row.getString(1)));
        }
    }

    /** Rows for the planner to think about. */
    private static void fill(TenantId tenant) throws SQLException {
        try (var app = DATABASE.app(tenant)) {
            var furnished = Furnished.in(app, tenant);
            Sql.run(app, "set local statement_timeout = 0");
            Sql.run(
                    app,
                    "insert into app.feedback(id, programme_id, form_key, content_hash, key_id, kind, source, language,"
                            + " received_on, use_of_words, promise_id, state, first_due_on, due_on)"
                            + " select gen_random_uuid(), f.programme_id, sha256(convert_to(f.id::text || n, 'UTF8')),"
                            + " f.content_hash, gen_random_uuid(), f.kind, f.source, f.language,"
                            + " date '2024-01-01' + n % 800, f.use_of_words, f.promise_id, 'RECEIVED', date '2027-01-01', date '2027-01-01'"
                            + " from app.feedback f, generate_series(1, " + ROWS + ") n where f.id = ?",
                    furnished.feedback());
            app.commit();
        }
    }

    private static List<String> columns(String condition) {
        return query("select table_schema || '.' || table_name || '.' || column_name from information_schema.columns"
                + " where table_schema in ('app', 'pub', 'net', 'sec') and " + condition);
    }

    private static List<String> query(String sql) {
        try (var superuser = DATABASE.superuser()) {
            return Sql.all(superuser, sql, row -> row.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
