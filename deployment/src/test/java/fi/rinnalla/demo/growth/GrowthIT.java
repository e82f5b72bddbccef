package fi.rinnalla.demo.growth;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.partner.PayList;
import fi.rinnalla.domain.partner.assignment.Assignment;
import fi.rinnalla.domain.partner.assignment.OrderText;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.support.RequestText;
import fi.rinnalla.domain.support.SupportRequest;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A house that grows by a half year")
class GrowthIT {
    private final Database database = Database.get();
    private GrownHouse here;
    private GrownHouse there;

    @BeforeEach
    void two_furnished_houses() throws SQLException {
        database.empty();
        here = GrownHouse.in(database, A);
        there = GrownHouse.in(database, B);
    }

    @Test
    void has_the_pilots_scale_in_it_and_grows_once() throws SQLException {
        var before = Map.of(
                "app.assignment", rows("app.assignment"),
                "app.support_relation", rows("app.support_relation"),
                "app.cohort", rows("app.cohort"));

        assertThat(here.grow(1)).isEqualTo(Growth.Outcome.GROWN);

        assertThat(rows("app.assignment") - before.get("app.assignment")).isEqualTo(45);
        assertThat(rows("app.support_relation") - before.get("app.support_relation"))
                .isEqualTo(10);
        assertThat(rows("app.cohort") - before.get("app.cohort")).isEqualTo(1);
        assertThat(here.count("""
                select count(*) from (
                    select m.relation_id, m.held_on from app.peer_meeting m where m.form_key <> decode(repeat('0a', 32), 'hex')
                    union select w.beside_id, w.done_on from app.logged_work w
                            join app.support_relation r on r.tenant_id = w.tenant_id and r.id = w.beside_id) met
                 where held_on >= ?""", GrownHouse.TODAY.minusDays(Season.DAYS))).isBetween(100L, 101L);
        assertThat(here.grow(1)).isEqualTo(Growth.Outcome.GREW_BEFORE);
        assertThat(rows("app.assignment") - before.get("app.assignment")).isEqualTo(45);
    }

    @Test
    void leaves_the_house_next_door_as_it_is() throws SQLException {
        var before = everything(B);

        here.grow(2);

        assertThat(everything(B)).isEqualTo(before);
        assertThat(everything(A)).isNotEqualTo(before);
    }

    @Test
    void is_read_by_the_product_word_for_word_and_sum_for_sum() throws SQLException {
        here.grow(1);

        try (var keys = database.keys()) {
            var seals = here.seals(keys);
            database.in(A, em -> {
                var requests = em.createQuery("select r from SupportRequest r", SupportRequest.class)
                        .getResultStream()
                        .filter(it -> opens(() -> seals.open(
                                it.key(),
                                it.id().place(RequestText.WORDS),
                                it.text(RequestText.WORDS).orElseThrow())))
                        .count();
                var orders = em.createQuery("select a from Assignment a", Assignment.class)
                        .getResultStream()
                        .filter(it -> opens(() -> seals.open(
                                it.key().orElseThrow(),
                                it.id().place(OrderText.HOPED),
                                it.text(OrderText.HOPED).orElseThrow())))
                        .count();
                assertThat(requests).isEqualTo(15);
                assertThat(orders).isEqualTo(45);
                assertThat(em.createQuery("select p from PayList p where p.number > 1", PayList.class)
                                .getResultList())
                        .isNotEmpty()
                        .allMatch(PayList::isWhole);
            });
        }
    }

    private static boolean opens(Runnable opening) {
        try {
            opening.run();
            return true;
        } catch (NotFound | java.util.NoSuchElementException furniture) {
            return false;
        }
    }

    @Test
    void does_not_grow_where_nothing_was_told() throws SQLException {
        database.empty();

        assertThat(here.grow(1)).isEqualTo(Growth.Outcome.NO_DEMONSTRATION);

        assertThat(rows("app.experience_partner")).isZero();
    }

    private long rows(String table) {
        return here.count("select count(*) from " + table);
    }

    /** A fingerprint of each table's rows of that tenant. */
    private Map<String, String> everything(TenantId tenant) throws SQLException {
        var fingerprints = new TreeMap<String, String>();
        try (var superuser = database.superuser()) {
            var tables = Sql.all(
                    superuser,
                    "select format('app.%I', table_name) from information_schema.columns"
                            + " where table_schema = 'app' and column_name = 'tenant_id'",
                    row -> row.getString(1));
            for (var table : tables) {
                fingerprints.put(
                        table,
                        Sql.all(
                                        superuser,
                                        "select coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '')"
                                                + " from " + table + " t where tenant_id = ?",
                                        row -> row.getString(1),
                                        tenant.value())
                                .get(0));
            }
        }
        return fingerprints;
    }
}
