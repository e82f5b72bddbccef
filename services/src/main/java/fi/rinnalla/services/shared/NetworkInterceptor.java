package fi.rinnalla.services.shared;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Checks the permission of a use case that belongs to no tenant. */
@Interceptor
@WithoutADoor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 210)
public class NetworkInterceptor {
    @Inject
    private Caller caller;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Guard.check(caller, call.getMethod());
        return call.proceed();
    }
}
