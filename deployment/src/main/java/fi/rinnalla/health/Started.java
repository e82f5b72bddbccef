package fi.rinnalla.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** What must be true before the first page is served; see {@link Soundness}. No detail leaves the house. */
@Startup
@ApplicationScoped
public class Started implements HealthCheck {
    @Inject
    private Soundness soundness;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("rinnalla-started")
                .status(soundness.isSound())
                .build();
    }
}
