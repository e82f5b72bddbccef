package fi.rinnalla.services.shared;

import fi.rinnalla.domain.shared.NotAllowed;
import java.lang.reflect.Method;

/** Asks the one question before every use case: may this caller do this? */
final class Guard {
    private Guard() {}

    static void check(Caller caller, Method method) {
        var declared = method.getDeclaringClass().getAnnotation(MayBeDoneBy.class);
        if (declared == null || !caller.may(declared.value())) {
            throw new NotAllowed(method.getDeclaringClass().getSimpleName());
        }
    }
}
