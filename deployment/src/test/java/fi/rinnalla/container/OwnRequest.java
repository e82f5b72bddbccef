package fi.rinnalla.container;

import fi.rinnalla.services.shared.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One request from its beginning to its end, with nobody in it but the one who asks. */
@Dependent
public class OwnRequest {
    @Inject
    private Caller caller;

    @ActivateRequestContext
    public <T> T as(Consumer<Caller> who, Supplier<T> asking) {
        if (caller.place().isPresent() || !caller.roles().isEmpty()) {
            throw new IllegalStateException("somebody else is in this request");
        }
        who.accept(caller);
        return asking.get();
    }
}
