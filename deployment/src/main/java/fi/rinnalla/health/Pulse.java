package fi.rinnalla.health;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Feels both databases beside the requests: one that hangs makes the pulse old, and nobody waits to hear it. */
@ApplicationScoped
public class Pulse {

    private static final Duration OLD = Duration.ofSeconds(4);
    private static final int SECONDS = 1;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService executor;

    @Resource(lookup = "java:app/rinnalla/keys")
    private DataSource keys;

    @Inject
    private NetworkSource network;

    private volatile Instant felt = Instant.EPOCH;

    @PostConstruct
    void keepFeeling() {
        executor.scheduleWithFixedDelay(this::feel, 0, SECONDS, TimeUnit.SECONDS);
    }

    public boolean isFelt() {
        return felt.plus(OLD).isAfter(Instant.now());
    }

    private void feel() {
        if (answers(network.source()) && answers(keys)) {
            felt = Instant.now();
        }
    }

    private static boolean answers(DataSource source) {
        try (var connection = source.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException | RuntimeException away) {
            return false;
        }
    }
}
