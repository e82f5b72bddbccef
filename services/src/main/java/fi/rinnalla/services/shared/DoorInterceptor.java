package fi.rinnalla.services.shared;

import fi.rinnalla.domain.shared.Busy;
import fi.rinnalla.domain.shared.TenantDoor;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Duration;

/**
 * Opens the tenant's door inside the transaction that {@code @Transactional} has just begun; no connection is taken before.
 */
@Interceptor
@ThroughTheDoor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 210)
public class DoorInterceptor {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    @Inject
    private Caller caller;

    @Inject
    private TenantDoor door;

    @Inject
    private Heartbeat heart;

    @AroundInvoke
    Object enter(InvocationContext call) throws Exception {
        if (heart.isLost()) {
            throw new Busy(RETRY_AFTER);
        }
        Guard.check(caller, call.getMethod());
        door.enter(caller.tenant());
        return call.proceed();
    }
}
