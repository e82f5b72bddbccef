package fi.rinnalla.health;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Whether the house may be open at all: wrong keys, an old schema, a hole in the wall, a clock gone back, other words for
 * the cards, and no page is served. Looked at beside the requests, every half minute; while closed, every two seconds. A
 * database that is away changes nothing here: that is for {@link Ready} to say.
 */
@ApplicationScoped
public class Soundness {

    /** The launcher looks for these words in the log, to end with the sentence that follows them. */
    static final String CLOSED = "Rinnalla stays closed: ";

    private static final Logger LOG = Logger.getLogger(Soundness.class.getName());
    private static final long WHILE_SOUND = Duration.ofSeconds(30).toNanos();
    private static final int SECONDS = 2;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService executor;

    @Inject
    @Any
    private Instance<Check> checks;

    private volatile boolean sound;
    /** By a clock that nobody can set back: it is one of the things that are looked at. */
    private long looked;

    private String told = "";

    @PostConstruct
    void keepLooking() {
        look();
        executor.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    public boolean isSound() {
        return sound;
    }

    private synchronized void look() {
        if (sound && System.nanoTime() - looked < WHILE_SOUND) {
            return;
        }
        try {
            var fault = firstFault();
            sound = fault.isEmpty();
            looked = System.nanoTime();
            tell(fault.orElse(""));
        } catch (SQLException | RuntimeException away) {
            LOG.log(
                    Level.WARNING,
                    "the house could not be looked over; what was found last stands: {0}",
                    away.toString());
        }
    }

    private Optional<String> firstFault() throws SQLException {
        for (var check : checks) {
            var fault = check.fault();
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private void tell(String fault) {
        if (!fault.equals(told) && !fault.isEmpty()) {
            LOG.severe(CLOSED + fault);
        }
        told = fault;
    }
}
