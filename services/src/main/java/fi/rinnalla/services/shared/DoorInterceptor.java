package fi.rinnalla.services.shared;

import fi.rinnalla.domain.shared.TenantDoor;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Opens the tenant's door inside the transaction that {@code @Transactional} has just begun. */
@Interceptor
@ThroughTheDoor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 210)
public class DoorInterceptor {
    @Inject
    private Caller caller;

    @Inject
    private TenantDoor door;

    @AroundInvoke
    Object enter(InvocationContext call) throws Exception {
        Guard.check(caller, call.getMethod());
        door.enter(caller.tenant());
        return call.proceed();
    }
}
