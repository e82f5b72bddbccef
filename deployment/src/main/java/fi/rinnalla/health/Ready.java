package fi.rinnalla.health;

import fi.rinnalla.demo.DemoHistory;
import fi.rinnalla.persistence.shared.Pulse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether a request sent now would be answered: both databases answer, and the wall stands as it was checked. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {
    @Inject
    private Pulse pulse;

    @Inject
    private DemoHistory history;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.builder()
                .name("rinnalla-ready")
                .status(pulse.beats() && pulse.wallStands() && !history.isWriting())
                .build();
    }
}
