package fi.rinnalla.health;

import fi.rinnalla.demo.DemoHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether a request sent now would be answered: the house is sound and both databases have just answered. Beside it, in one
 * word, whether mail can leave; that decides nothing.
 */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {
    @Inject
    private Soundness soundness;

    @Inject
    private Pulse pulse;

    @Inject
    private DemoHistory history;

    @Inject
    private MailPulse mail;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("rinnalla-ready")
                .status(soundness.isSound() && pulse.isFelt() && !history.isWriting())
                .withData("mail", mail.word())
                .build();
    }
}
