package fi.rinnalla.container;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.services.shared.Caller;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Asks as people do: each time on a thread of the server's, in a request of their own. */
@Dependent
public class Somebody {
    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService threads;

    @Inject
    private Provider<OwnRequest> requests;

    public <T> T visiting(TenantId tenant, Supplier<T> asking) {
        return result(asked(caller -> caller.comesTo(tenant), asking));
    }

    public <T> T workingFor(TenantId tenant, Supplier<T> asking) {
        return result(asked(
                caller -> {
                    caller.comesTo(tenant);
                    caller.isStaff(new StaffId(UUID.randomUUID()), Set.of(Role.WORKER, Role.ADMINISTRATOR));
                },
                asking));
    }

    /** Somebody who stands at no door. */
    public <T> T outside(Supplier<T> asking) {
        return result(asked(caller -> {}, asking));
    }

    /** Beside everybody else, without being waited for. */
    public <T> Future<T> asked(Consumer<Caller> who, Supplier<T> asking) {
        return threads.submit(() -> requests.get().as(who, asking));
    }

    public static <T> T result(Future<T> asked) {
        try {
            return asked.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }
}
