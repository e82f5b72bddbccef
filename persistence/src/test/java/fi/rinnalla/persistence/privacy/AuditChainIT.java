package fi.rinnalla.persistence.privacy;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The database's part of P18. */
@DisplayName("The audit chain")
class AuditChainIT {
    private static final Database DATABASE = Database.get();
    private static final int LINES = 200;
    private static final long SEED = 18;

    @BeforeAll
    static void eight_people_at_work_in_two_tenants() throws Exception {
        DATABASE.empty();
        var people = Executors.newFixedThreadPool(8);
        for (var i = 0; i < LINES; i++) {
            people.submit(() -> append(A));
            people.submit(() -> append(B));
        }
        people.shutdown();
        assertThat(people.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void has_each_line_once_and_in_order() throws SQLException {
        for (var tenant : List.of(A, B)) {
            try (var app = DATABASE.app(tenant)) {
                assertThat(Sql.all(app, "select seq from app.audit order by seq", row -> row.getLong(1)))
                        .containsExactlyElementsOf(
                                LongStream.rangeClosed(1, LINES).boxed().toList());
                assertThat(faults(app)).isEmpty();
            }
        }
    }

    @Test
    void is_not_longer_where_the_transaction_failed() throws SQLException {
        try (var app = DATABASE.app(A)) {
            Sql.run(app, "select sec.audit('somebody', 'READ_FEEDBACK', null)");
            app.rollback();
        }
        try (var app = DATABASE.app(A)) {
            assertThat(Sql.all(app, "select count(*) from app.audit", row -> row.getInt(1)))
                    .containsExactly(LINES);
        }
    }

    @Test
    void takes_no_words() throws SQLException {
        for (var line :
                List.of("'kuka tahansa', 'READ_FEEDBACK'", "'a|b', 'READ_FEEDBACK'", "'a', 'luki palautteen'")) {
            try (var app = DATABASE.app(A)) {
                assertThat(refused(app, "select sec.audit(" + line + ", null)")).isEqualTo("23514");
            }
        }
    }

    @Test
    void locates_every_edit_deletion_and_reordering() throws SQLException {
        var random = new Random(SEED);
        for (var round = 0; round < 50; round++) {
            var seq = 1 + random.nextInt(LINES - 1);
            var change = changes(seq).get(round % changes(seq).size());
            try (var superuser = DATABASE.superuser()) {
                superuser.setAutoCommit(false);
                Sql.run(superuser, "select set_config('rinnalla.ctx', ?, true)", DATABASE.signed(A));
                Sql.run(superuser, change);
                assertThat(faults(superuser)).as(change).isNotEmpty();
                assertThat(faults(superuser).get(0)).as(change).isBetween((long) seq, seq + 1L);
                superuser.rollback();
            }
        }
    }

    @Test
    void locates_a_cut_tail_and_a_forged_end() throws SQLException {
        try (var superuser = DATABASE.superuser()) {
            superuser.setAutoCommit(false);
            Sql.run(superuser, "select set_config('rinnalla.ctx', ?, true)", DATABASE.signed(A));
            Sql.run(superuser, "delete from app.audit where tenant_id = ? and seq > 190", A.value());
            assertThat(faults(superuser)).containsExactly((long) LINES);
            superuser.rollback();
            Sql.run(superuser, "select set_config('rinnalla.ctx', ?, true)", DATABASE.signed(A));
            Sql.run(
                    superuser,
                    "insert into app.audit select tenant_id, seq + 1, at, actor, act, object, hash,"
                            + " sec.audit_link(hash, tenant_id, seq + 1, at, actor, act, object)"
                            + " from app.audit where tenant_id = ? and seq = " + LINES,
                    A.value());
            assertThat(faults(superuser)).containsExactly(LINES + 1L);
        }
    }

    /** Each is located at its line or, where the line is gone, at the next one. */
    private static List<String> changes(int seq) {
        var where = " where tenant_id = '" + A.value() + "' and seq = " + seq;
        return List.of(
                "update app.audit set act = 'SET_ASIDE'" + where,
                "update app.audit set actor = 'somebody-else'" + where,
                "update app.audit set at = at + interval '1 microsecond'" + where,
                "update app.audit set object = gen_random_uuid()" + where,
                "update app.audit set hash = prev" + where,
                "update app.audit set prev = sha256(prev)" + where,
                "delete from app.audit" + where,
                "update app.audit a set actor = b.actor, act = b.act, object = b.object, at = b.at from app.audit b"
                        + " where a.tenant_id = b.tenant_id and b.seq = a.seq + 1 and a.tenant_id = '" + A.value()
                        + "' and a.seq = " + seq,
                "update app.audit set act = 'SET_ASIDE', hash = sec.audit_link(prev, tenant_id, seq, at, actor,"
                        + " 'SET_ASIDE', object)" + where);
    }

    private static void append(TenantId tenant) {
        DATABASE.in(
                tenant,
                em -> new AuditChain(em)
                        .append(UUID.randomUUID().toString(), AuditAct.READ_FEEDBACK, UUID.randomUUID()));
    }

    private static List<Long> faults(Connection connection) throws SQLException {
        return Sql.all(connection, "select seq from sec.audit_faults() order by seq", row -> row.getLong(1));
    }

    private static String refused(Connection connection, String sql) {
        try {
            Sql.run(connection, sql);
            return "";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }
}
