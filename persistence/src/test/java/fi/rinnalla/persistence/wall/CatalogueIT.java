package fi.rinnalla.persistence.wall;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** P3: the schema cannot drift. Each defect is made in a transaction that is rolled back. */
@DisplayName("The check of the whole catalogue")
class CatalogueIT {
    private static final Database DATABASE = Database.get();

    @Test
    void finds_nothing_in_what_we_made() throws SQLException {
        try (var owner = DATABASE.owner()) {
            assertThat(findings(owner)).isEmpty();
        }
    }

    @Test
    void finds_nothing_when_asked_by_a_superuser_either() throws SQLException {
        try (var superuser = DATABASE.superuser()) {
            assertThat(findings(superuser)).isEmpty();
        }
    }

    @Test
    void was_kept_after_the_migration_and_every_role_may_compare_it() throws SQLException {
        for (var connection : List.of(DATABASE.app(), DATABASE.net(), DATABASE.app(Database.A))) {
            try (connection) {
                assertThat(stands(connection)).isTrue();
            }
        }
    }

    @Test
    void calls_a_second_superuser_a_warning_and_no_fault() throws SQLException {
        try (var superuser = DATABASE.superuser()) {
            superuser.setAutoCommit(false);
            Sql.run(superuser, "create role managed_admin superuser login");
            assertThat(Sql.all(superuser, "select severity from sec.catalogue()", row -> row.getString(1)))
                    .containsExactly("warning");
            assertThat(stands(superuser)).isTrue();
        }
    }

    @TestFactory
    Stream<DynamicTest> finds_and_the_readiness_notices() {
        return defects().entrySet().stream()
                .flatMap(finding -> finding.getValue().stream()
                        .map(sql -> DynamicTest.dynamicTest(sql, () -> isFound(sql, finding.getKey()))));
    }

    private static void isFound(String defect, String finding) throws SQLException {
        try (var superuser = DATABASE.superuser()) {
            superuser.setAutoCommit(false);
            Sql.run(superuser, defect);
            assertThat(findings(superuser)).contains(finding);
            assertThat(stands(superuser)).isFalse();
            superuser.rollback();
        }
    }

    private static List<String> findings(Connection connection) throws SQLException {
        return Sql.all(connection, "select * from sec.catalogue()", row -> row.getString("finding"));
    }

    private static boolean stands(Connection connection) throws SQLException {
        return Sql.all(connection, "select sec.wall_stands()", row -> row.getBoolean(1))
                .get(0);
    }

    private static Map<String, List<String>> defects() {
        var defects = new LinkedHashMap<String, List<String>>();
        defects.put(
                "row security is not enabled and forced",
                List.of(
                        "alter table app.feedback no force row level security",
                        "alter table app.answer disable row level security",
                        "create table app.careless(tenant_id uuid not null default sec.tid(), id uuid, primary key (tenant_id, id))"));
        defects.put(
                "no restrictive wall for everything and everybody",
                List.of(
                        "drop policy tenant_wall on app.feedback",
                        "alter policy tenant_wall on app.feedback using (true)",
                        "alter policy tenant_wall on app.feedback with check (true)",
                        "alter policy tenant_wall on app.feedback to rinnalla_app",
                        "alter policy tenant_wall on app.feedback using (tenant_id = sec.tid())",
                        "drop policy tenant_wall on app.place; create policy tenant_wall on app.place for all to public"
                                + " using (tenant_id = (select sec.tid())) with check (tenant_id = (select sec.tid()))",
                        "drop policy tenant_wall on app.place; create policy tenant_wall on app.place as restrictive for select"
                                + " to public using (tenant_id = (select sec.tid()))"));
        defects.put("policy nobody knows", List.of("create policy handy on app.feedback to rinnalla_job using (true)"));
        defects.put(
                "no tenant_id that is required, a uuid, and set by the context",
                List.of(
                        "alter table app.feedback alter tenant_id drop default",
                        "alter table app.feedback alter tenant_id set default '" + Database.A.value() + "'",
                        "create table app.careless(id uuid primary key)"));
        defects.put(
                "tenant_id outside the wall and not on the list",
                List.of(
                        "create table public.copied as select tenant_id, id from app.feedback",
                        "create schema elsewhere" + " create table figures(tenant_id uuid)"));
        defects.put(
                "primary key does not begin with tenant_id",
                List.of("alter table app.job_run drop constraint job_run_pkey, add primary key (id, tenant_id)"));
        defects.put(
                "index does not begin with tenant_id",
                List.of(
                        "create unique index on app.staff_account(email, tenant_id)",
                        "create index on app.feedback(received_on)",
                        "alter table app.word_card add unique (lookup, tenant_id)"));
        defects.put(
                "index over more than plain order (words are never indexed)",
                List.of(
                        "create index on app.publication using gin (to_tsvector('simple', said))",
                        "create index on app.publication using hash (tenant_id)"));
        defects.put(
                "foreign key does not carry tenant_id to tenant_id",
                List.of(
                        "create unique index one on app.place(id); alter table app.feedback add foreign key (place_id)"
                                + " references app.place(id)",
                        "create table app.careless(tenant_id uuid, a uuid, primary key(tenant_id, a),"
                                + " foreign key (a, tenant_id) references app.place(tenant_id, id))"));
        defects.put(
                "view that reads with its owner's eyes",
                List.of(
                        "create view app.handy as select * from app.feedback",
                        "create view public.handy as select * from app.feedback",
                        "create view app.handy with (security_invoker = false) as select * from app.feedback"));
        defects.put(
                "materialized view: it knows no row security",
                List.of("create materialized view app.fast as select * from app.feedback"));
        defects.put(
                "foreign table or partition in the tenants' schema",
                List.of("create table app.parted(tenant_id uuid not null default sec.tid(), id uuid,"
                        + " primary key (tenant_id, id)) partition by hash (tenant_id)"));
        defects.put("table that inherits", List.of("create table app.heir() inherits (app.feedback)"));
        defects.put(
                "sequence where tenants could read each other's pace",
                List.of("create sequence app.counter", "create table app.careless(id serial)"));
        defects.put(
                "identity column", List.of("alter table app.job_run add number bigint generated always as identity"));
        defects.put(
                "rule or trigger nobody knows",
                List.of(
                        "create function sec.spy() returns trigger language plpgsql as 'begin return new; end';"
                                + " create trigger spy before insert on app.feedback for each row execute function sec.spy()",
                        "create rule quiet as on delete to app.feedback do instead nothing"));
        defects.put(
                "security definer not on the list",
                List.of(
                        "create function app.peek() returns bigint language sql security definer"
                                + " set search_path = pg_catalog, pg_temp as 'select count(*) from app.feedback'",
                        "create function public.peek() returns bigint language sql security definer as 'select 1::bigint'",
                        "alter function sec.wall_stands() security definer"));
        defects.put(
                "security definer with an open search_path",
                List.of(
                        "alter function sec.tid() reset search_path",
                        "alter function sec.tid() set search_path = app"));
        defects.put(
                "security definer run by a role it is not for",
                List.of(
                        "grant execute on function pub.freeze(uuid, text, text, text[], int[]) to rinnalla_app",
                        "grant execute on function pub.freeze_divisor(uuid, text, text, bigint) to rinnalla_app",
                        "grant execute on function pub.present(uuid, text, text, text) to rinnalla_net",
                        "grant execute on function sec.next_edition() to rinnalla_job"));
        defects.put("security definer of another owner", List.of("alter function sec.tid() owner to postgres"));
        defects.put(
                "listed security definer that is gone",
                List.of("alter function sec.audit(text, text, uuid) security invoker"));
        defects.put(
                "tenant function is not stable (an immutable one is folded into plans)",
                List.of("alter function sec.tid() immutable", "alter function sec.tid() volatile"));
        defects.put(
                "routine open to everybody",
                List.of(
                        "grant execute on function sec.audit_faults() to public",
                        "create function public.open() returns int language sql as 'select 1'"));
        defects.put(
                "login role that bypasses row security",
                List.of("create role helper login bypassrls", "alter role rinnalla_app bypassrls"));
        defects.put(
                "role of ours with powers it must not have",
                List.of(
                        "alter role rinnalla_job superuser",
                        "alter role rinnalla_app createrole",
                        "alter role rinnalla_owner login",
                        "alter role rinnalla_net replication"));
        defects.put(
                "application role is a member of another role",
                List.of("grant rinnalla_owner to rinnalla_app", "grant pg_read_all_data to rinnalla_net"));
        defects.put("owner's hat on another head", List.of("create role helper; grant rinnalla_owner to helper"));
        defects.put(
                "application role owns something",
                List.of(
                        "alter table app.feedback owner to rinnalla_app",
                        "alter schema pub owner to rinnalla_job",
                        "alter function sec.schema_hash() owner to rinnalla_net"));
        defects.put(
                "application role may make things",
                List.of(
                        "grant create on schema app to rinnalla_app",
                        "grant temporary on database rinnalla to rinnalla_app",
                        "grant create on database rinnalla to rinnalla_job"));
        defects.put(
                "everybody may enter a schema",
                List.of("grant usage on schema app to public", "grant create on schema public to public"));
        defects.put(
                "everybody may connect or make temporary tables",
                List.of("grant connect on database rinnalla to public"));
        defects.put(
                "more than reading and writing rows",
                List.of(
                        "grant truncate on app.feedback to rinnalla_app",
                        "grant references on app.feedback to rinnalla_job",
                        "grant trigger on pub.release to rinnalla_net"));
        defects.put("everybody may touch a relation", List.of("grant select on app.feedback to public"));
        defects.put(
                "identity or tenant of a row may be changed",
                List.of(
                        "grant update on app.feedback to rinnalla_app",
                        "grant update (tenant_id) on app.feedback to rinnalla_job"));
        defects.put(
                "tenants' role beyond its schema",
                List.of(
                        "grant insert on pub.release to rinnalla_app",
                        "grant select on net.coordinator to rinnalla_app",
                        "grant select on sec.ctx_key to rinnalla_job",
                        "create schema elsewhere create table t(a int); grant select on elsewhere.t to rinnalla_app"));
        defects.put(
                "network's role beyond its schema",
                List.of(
                        "grant select on app.programme to rinnalla_net",
                        "grant update on pub.release to rinnalla_net"));
        defects.put("role that has no business here", List.of("grant select on pub.release to rinnalla_keys"));
        defects.put(
                "network's role may enter the tenants' schema", List.of("grant usage on schema app to rinnalla_net"));
        defects.put(
                "default privileges that give to others",
                List.of("alter default privileges for role rinnalla_owner grant select on tables to rinnalla_app"));
        defects.put("extension not on the list", List.of("create extension unaccent schema public"));
        defects.put(
                "foreign server, publication or subscription", List.of("create publication everything for all tables"));
        defects.put("large object outside every wall", List.of("select lo_create(4711)"));
        defects.put("role without time limits", List.of("alter role rinnalla_app reset all"));
        return defects;
    }
}
