package fi.rinnalla.health;

import fi.rinnalla.domain.access.WordList;
import fi.rinnalla.domain.shared.SecretName;
import fi.rinnalla.domain.shared.Secrets;
import fi.rinnalla.persistence.access.KnownAnswer;
import fi.rinnalla.persistence.shared.Pulse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/**
 * What must be true before the first page is served: the wall as it was checked, the keys, the card's words, a slow hash
 * that answers rightly, and a clock that does not stand behind what has been written. Says which of them is not, in the log.
 */
@Startup
@ApplicationScoped
public class Started implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(Started.class.getName());
    private static final Duration MAY_BE_BEHIND = Duration.ofMinutes(5);

    @Inject
    private Pulse pulse;

    @Inject
    private Secrets secrets;

    @Inject
    private Clock clock;

    @Override
    public HealthCheckResponse call() {
        var stands = holds("the wall is not as it was checked", pulse::wallStands)
                && holds("a key of the house is missing", () -> secrets.key(SecretName.MASTER).length > 0)
                && holds("the word list is missing or changed", () -> WordList.finnish() != null)
                && holds("the slow hash answers wrongly", KnownAnswer::isRight)
                && holds("the clock stands behind the database's", this::clockIsRight);
        return HealthCheckResponse.builder()
                .name("rinnalla-started")
                .status(stands)
                .build();
    }

    private boolean clockIsRight() {
        return pulse.newest()
                .filter(it -> it.isBefore(clock.instant().plus(MAY_BE_BEHIND)))
                .isPresent();
    }

    private static boolean holds(String otherwise, BooleanSupplier check) {
        var right = isTrue(check);
        if (!right) {
            LOG.warning(otherwise);
        }
        return right;
    }

    private static boolean isTrue(BooleanSupplier check) {
        try {
            return check.getAsBoolean();
        } catch (RuntimeException failed) {
            return false;
        }
    }
}
