package fi.rinnalla.persistence.wall;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** P6: four connections, eight threads; A, B and nobody, with all that can go wrong in between. */
@DisplayName("A connection that goes from hand to hand")
class PooledConnectionIT {
    private static final int TIMES = Boolean.getBoolean("rinnalla.full") ? 50_000 : 2_000;
    private static final int CONNECTIONS = 4;
    private static final int THREADS = 8;
    private static final long SEED = 6;
    private static final Database DATABASE = Database.get();

    private final BlockingQueue<Connection> pool = new ArrayBlockingQueue<>(CONNECTIONS);
    private final ConcurrentHashMap<String, Integer> wrong = new ConcurrentHashMap<>();
    private final ScheduledExecutorService impatient = Executors.newScheduledThreadPool(1);

    private enum End {
        COMMIT,
        ROLLBACK,
        TIMEOUT,
        CANCEL,
        FAULT
    }

    @BeforeAll
    static void something_to_see_in_both() throws SQLException {
        for (var tenant : List.of(A, B)) {
            try (var app = DATABASE.app(tenant)) {
                Sql.run(
                        app,
                        "insert into app.job_run(id, job, ran_at, changed) values (?, 'pool', now(), 0)",
                        UUID.randomUUID());
                app.commit();
            }
        }
    }

    @Test
    void carries_nothing_over() throws Exception {
        for (var i = 0; i < CONNECTIONS; i++) {
            var connection = DATABASE.app();
            connection.setAutoCommit(false);
            pool.add(connection);
        }
        var random = new Random(SEED);
        var threads = Executors.newFixedThreadPool(THREADS);
        for (var i = 0; i < TIMES; i++) {
            var who = random.nextInt(3);
            var end = random.nextInt(10) < 7 ? End.COMMIT : End.values()[1 + random.nextInt(4)];
            threads.submit(() -> use(who == 0 ? A : who == 1 ? B : null, end));
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(10, TimeUnit.MINUTES)).isTrue();
        impatient.shutdown();
        for (var connection : pool) {
            connection.close();
        }

        assertThat(wrong).isEmpty();
        assertThat(pool).hasSize(CONNECTIONS);
    }

    private void use(TenantId tenant, End end) {
        try {
            var connection = pool.take();
            try {
                look(connection, tenant);
                finish(connection, end);
            } catch (SQLException | AssertionError e) {
                wrong.merge(e.toString(), 1, Integer::sum);
                connection.rollback();
            } finally {
                pool.add(connection);
            }
        } catch (SQLException | InterruptedException e) {
            wrong.merge(e.toString(), 1, Integer::sum);
        }
    }

    private static void look(Connection connection, TenantId tenant) throws SQLException {
        if (tenant == null) {
            assertThat(refusal(connection, "select tenant_id from app.job_run")).isEqualTo("RI001");
            connection.rollback();
            return;
        }
        Sql.run(connection, "select set_config('rinnalla.ctx', ?, true)", DATABASE.signed(tenant));
        assertThat(Sql.all(
                        connection, "select distinct tenant_id from app.job_run", row -> row.getObject(1, UUID.class)))
                .containsExactly(tenant.value());
    }

    private void finish(Connection connection, End end) throws SQLException {
        switch (end) {
            case COMMIT -> connection.commit();
            case ROLLBACK -> connection.rollback();
            case TIMEOUT -> {
                Sql.run(connection, "set local statement_timeout = 2");
                assertThat(refusal(connection, "select pg_sleep(1)")).isEqualTo("57014");
                connection.rollback();
            }
            case CANCEL -> {
                cancelled(connection);
                connection.rollback();
            }
            case FAULT -> {
                assertThat(refusal(connection, "select 1 / 0")).isEqualTo("22012");
                connection.rollback();
            }
        }
    }

    private void cancelled(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            var cancel = impatient.schedule(
                    () -> {
                        statement.cancel();
                        return null;
                    },
                    3,
                    TimeUnit.MILLISECONDS);
            try {
                statement.execute("select pg_sleep(2)");
            } catch (SQLException expected) {
                assertThat(expected.getSQLState()).isEqualTo("57014");
            }
            cancel.cancel(false);
        }
    }

    private static String refusal(Connection connection, String sql) {
        try {
            Sql.run(connection, sql);
            return "nothing refused";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }
}
