package fi.rinnalla.persistence.exporting;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.exporting.Erasure.Erased;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.SealPlace;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.privacy.TinkSeals;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An organisation whose day has come")
class ErasureIT {
    private static final Database DATABASE = Database.get();
    private static final TenantId ENDS = new TenantId(UUID.fromString("eeeeeeee-0000-4000-8000-00000000000e"));
    private static final String WORDS = "omat sanat";

    private KeyId key;
    private SealPlace place;
    private Sealed sealed;

    @BeforeEach
    void three_furnished_organisations_of_which_one_ends() throws SQLException {
        DATABASE.empty();
        try (var owner = DATABASE.owner()) {
            Sql.run(
                    owner,
                    "insert into net.tenant(id, slug, created_on) values (?, 'loppuu', '2024-01-01')",
                    ENDS.value());
            Sql.run(owner, "insert into net.host(host, tenant_id) values ('loppuu.localhost', ?)", ENDS.value());
        }
        try (var app = DATABASE.app(ENDS)) {
            Sql.run(
                    app,
                    "insert into app.tenant(id, name, short_name, brand_colour, motif, languages, exit_target)"
                            + " values (?, 'Loppuu ry', 'Loppuu', '#335577', 'arches', 'FI', 'https://example.org/')",
                    ENDS.value());
            app.commit();
        }
        furnished(A);
        furnished(B);
        var inEnds = furnished(ENDS);
        release(inEnds);
        key = seals(ENDS).newKey();
        place = new SealPlace("feedback", "wish", inEnds.feedback());
        sealed = seals(ENDS).seal(key, place, WORDS);
        seals(A).newKey();
    }

    @AfterEach
    void it_goes_whole() throws SQLException {
        try (var superuser = DATABASE.superuser()) {
            Sql.run(superuser, "set session_replication_role = replica");
            for (var table : tables()) {
                Sql.run(superuser, "delete from app." + table + " where tenant_id = ?", ENDS.value());
            }
            Sql.run(superuser, "delete from pub.release where tenant_id = ?", ENDS.value());
            Sql.run(superuser, "delete from pub.programme where tenant_id = ?", ENDS.value());
            Sql.run(superuser, "delete from net.host where tenant_id = ?", ENDS.value());
            Sql.run(superuser, "delete from net.tenant where id = ?", ENDS.value());
        }
        DATABASE.empty();
    }

    @Test
    void is_gone_from_every_table_and_its_words_open_nowhere() throws SQLException {
        ends("current_date");

        var first = erase();

        assertThat(first.rows()).isGreaterThan(tables().size() - 5);
        assertThat(first.over()).isFalse();
        assertThat(left()).isEmpty();
        assertThat(keys(ENDS)).isZero();
        assertThatThrownBy(() -> seals(ENDS).open(key, place, sealed)).isInstanceOf(NotFound.class);
    }

    @Test
    void is_over_when_a_second_round_finds_nothing_and_then_has_no_door() throws SQLException {
        ends("current_date");
        erase();

        assertThat(erase()).isEqualTo(new Erased(0, 0, true));

        try (var superuser = DATABASE.superuser()) {
            assertThat(Sql.all(
                            superuser,
                            "select state from net.tenant where id = ? and erased_on is not null",
                            row -> row.getString(1),
                            ENDS.value()))
                    .containsExactly("erased");
            assertThat(Sql.all(superuser, "select host from net.host where tenant_id = ?", row -> 1, ENDS.value()))
                    .isEmpty();
        }
        assertThat(erase()).isEqualTo(Erased.NOTHING);
    }

    @Test
    void leaves_what_was_released_and_its_name_in_the_network() throws SQLException {
        ends("current_date");
        erase();
        erase();

        try (var superuser = DATABASE.superuser()) {
            assertThat(Sql.all(
                            superuser,
                            "select p.organisation || ' ' || r.quarter || ' ' || r.lo from pub.release r join"
                                    + " pub.programme p on p.tenant_id = r.tenant_id and p.programme_id = r.programme_id"
                                    + " where r.tenant_id = ?",
                            row -> row.getString(1),
                            ENDS.value()))
                    .containsExactly("Loppuu ry 2025Q4 15");
            assertThat(Sql.all(
                            superuser,
                            "select slug from net.tenant where id = ?",
                            row -> row.getString(1),
                            ENDS.value()))
                    .containsExactly("loppuu");
        }
    }

    @Test
    void leaves_everything_of_the_others_untouched() throws SQLException {
        ends("current_date");
        var before = everythingOf(A) + everythingOf(B);
        var keys = keys(A);

        erase();
        erase();

        assertThat(everythingOf(A) + everythingOf(B)).isEqualTo(before);
        assertThat(keys(A)).isEqualTo(keys).isPositive();
    }

    @Test
    void is_untouched_before_its_day_whoever_asks() throws SQLException {
        var before = everythingOf(ENDS);

        assertThat(erase()).isEqualTo(Erased.NOTHING);
        ends("current_date + 2");
        assertThat(erase()).isEqualTo(Erased.NOTHING);
        try (var job = DATABASE.job(ENDS)) {
            assertThatThrownBy(() -> Sql.all(job, "select sec.erase_rows('visit')", row -> 1))
                    .hasMessageContaining("nothing is to be erased");
        }

        assertThat(everythingOf(ENDS)).isEqualTo(before);
        assertThat(keys(ENDS)).isPositive();
    }

    @Test
    void is_erased_by_the_house_s_own_role_alone() throws SQLException {
        ends("current_date");
        for (var act : List.of("sec.erase_rows('visit')", "sec.conclude_erasure()", "sec.is_ending()")) {
            try (var app = DATABASE.app(ENDS)) {
                assertThatThrownBy(() -> Sql.all(app, "select " + act, row -> 1))
                        .hasMessageContaining("permission denied");
            }
        }
        try (var job = DATABASE.job(A)) {
            assertThatThrownBy(() -> Sql.all(job, "select sec.erase_rows('visit')", row -> 1))
                    .hasMessageContaining("nothing is to be erased");
        }
    }

    @Test
    void has_the_marks_of_many_years_go_in_a_part_of_the_time_that_they_have() throws SQLException {
        marks(20_000);
        ends("current_date");

        try (var job = DATABASE.job(ENDS)) {
            Sql.run(job, "set local statement_timeout = '3s'");
            assertThat(Sql.all(job, "select sec.erase_rows('visit')", row -> row.getLong(1))
                            .get(0))
                    .isGreaterThan(20_000);
        }
    }

    /** Counted by hand, so that each of them goes only because the day has come. */
    private static void marks(int many) throws SQLException {
        try (var superuser = DATABASE.superuser()) {
            Sql.run(
                    superuser,
                    "insert into app.visit(tenant_id, id, place_id, day, kind, form_key) select p.tenant_id,"
                            + " gen_random_uuid(), p.id, date '2021-01-01' + n / 20, 'PARENT', sha256(convert_to('years '"
                            + " || n, 'UTF8')) from app.place p cross join generate_series(1, ?) n where p.tenant_id = ?",
                    many,
                    ENDS.value());
        }
    }

    private static void ends(String day) throws SQLException {
        try (var owner = DATABASE.owner()) {
            Sql.run(
                    owner,
                    "update net.tenant set told_on = current_date, erase_on = " + day + " where id = ?",
                    ENDS.value());
        }
    }

    private static Erased erase() {
        return new ErasureByTheJob(DATABASE.jobSource(), DATABASE.keySource(), name -> Database.CONTEXT_KEY)
                .erase(ENDS);
    }

    private static List<String> left() throws SQLException {
        try (var superuser = DATABASE.superuser()) {
            var left = new ArrayList<String>();
            for (var table : tables()) {
                var rows = Sql.all(
                        superuser, "select 1 from app." + table + " where tenant_id = ?", row -> 1, ENDS.value());
                if (!rows.isEmpty()) {
                    left.add(table);
                }
            }
            return left;
        }
    }

    private static String everythingOf(TenantId tenant) throws SQLException {
        var digests = new TreeMap<String, String>();
        try (var superuser = DATABASE.superuser()) {
            for (var table : tables()) {
                digests.put(
                        table,
                        Sql.all(
                                        superuser,
                                        "select coalesce(md5(string_agg(t::text, '|' order by t::text)), '-') from app."
                                                + table + " t where tenant_id = ?",
                                        row -> row.getString(1),
                                        tenant.value())
                                .get(0));
            }
        }
        return digests.toString();
    }

    private static List<String> tables() throws SQLException {
        try (var superuser = DATABASE.superuser()) {
            return TenantTables.in(superuser).inOrder();
        }
    }

    private static int keys(TenantId tenant) throws SQLException {
        try (var keys = DATABASE.keys()) {
            return Sql.all(
                            keys,
                            "select 1 from keys.data_key where tenant_id = ? union all select 1 from keys.tenant_key"
                                    + " where tenant_id = ?",
                            row -> 1,
                            tenant.value(),
                            tenant.value())
                    .size();
        }
    }

    private static TinkSeals seals(TenantId tenant) {
        return TinkSeals.over(DATABASE.keySource(), tenant, name -> Database.MASTER_KEY, Clock.systemUTC());
    }

    private static void release(Furnished rooms) throws SQLException {
        try (var superuser = DATABASE.superuser()) {
            Sql.run(
                    superuser,
                    "insert into pub.programme(tenant_id, programme_id, name, organisation, county)"
                            + " values (?, ?, 'Kohtaamo', 'Loppuu ry', 'Uusimaa')",
                    ENDS.value(),
                    rooms.programme());
            Sql.run(
                    superuser,
                    "insert into pub.release(tenant_id, programme_id, quarter, indicator, class, lo, frozen_on)"
                            + " values (?, ?, '2025Q4', 'feedback-received', 'all', 15, '2026-01-15')",
                    ENDS.value(),
                    rooms.programme());
        }
    }

    private static Furnished furnished(TenantId tenant) throws SQLException {
        try (var app = DATABASE.app(tenant)) {
            var rooms = Furnished.in(app, tenant);
            app.commit();
            return rooms;
        }
    }
}
