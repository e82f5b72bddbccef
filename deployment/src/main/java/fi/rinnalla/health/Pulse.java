package fi.rinnalla.health;

import fi.rinnalla.services.shared.Heartbeat;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Feels both databases each second, beside the requests, so that nobody else has to find out. A beat that fails is felt for
 * once more at once, because one broken connection is no lost database; one that does not come is a database that hangs.
 */
@ApplicationScoped
public class Pulse implements Heartbeat {

    private static final int SECONDS = 1;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService executor;

    @Resource(lookup = "java:app/rinnalla/keys")
    private DataSource keys;

    @Inject
    private NetworkSource network;

    private final Beats beats = new Beats();

    @PostConstruct
    void keepFeeling() {
        executor.scheduleWithFixedDelay(this::feel, 0, SECONDS, TimeUnit.SECONDS);
    }

    /** Both databases have just answered. */
    public boolean isFelt() {
        return beats.areFelt(System.nanoTime());
    }

    @Override
    public boolean isLost() {
        return beats.areLost(System.nanoTime());
    }

    private void feel() {
        beats.begun(System.nanoTime());
        var answered = bothAnswer() || bothAnswer();
        beats.ended(answered, System.nanoTime());
    }

    private boolean bothAnswer() {
        return answers(network.source()) && answers(keys);
    }

    private static boolean answers(DataSource source) {
        try (var connection = source.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException | RuntimeException away) {
            return false;
        }
    }
}
