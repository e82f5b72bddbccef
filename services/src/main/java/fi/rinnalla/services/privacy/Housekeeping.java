package fi.rinnalla.services.privacy;

import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.LastJob;
import fi.rinnalla.services.shared.Rounds;
import fi.rinnalla.services.tenancy.TenantBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Does the house's own work in turn, one job for one tenant at a time, each with a caller and a transaction of its own. A
 * job that fails is noted and tried again at its next time; it keeps nobody else waiting.
 */
@ApplicationScoped
public class Housekeeping {
    private static final Logger LOG = Logger.getLogger(Housekeeping.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Inject
    private Rounds rounds;

    @Inject
    private TenantBook book;

    @Inject
    @Any
    private Instance<HouseJob> jobs;

    @Inject
    private RequestContextController request;

    @Inject
    private Caller caller;

    @Inject
    private NotingJobs noting;

    private volatile boolean resting;

    private final Map<String, Long> dueAt = new ConcurrentHashMap<>();

    /** To be called once, when the application opens. */
    public void begin() {
        rounds.every(PAUSE, this::goRound);
    }

    /** While history is being written: what was made long ago just now would be swept up before it is whole. */
    public void rest() {
        resting = true;
    }

    public void goOn() {
        resting = false;
    }

    private void goRound() {
        if (resting) {
            return;
        }
        for (var job : jobs.handles()) {
            var kind = job.getBean().getBeanClass();
            book.all().stream()
                    .filter(it -> it.owner() == Host.Owner.TENANT)
                    .filter(it -> it.ended() == LastJob.class.isAssignableFrom(kind))
                    .map(Host::id)
                    .distinct()
                    .map(TenantId::new)
                    .filter(tenant -> isTime(kind, tenant))
                    .forEach(tenant -> run(kind, tenant));
        }
    }

    private boolean isTime(Class<?> kind, TenantId tenant) {
        var name = kind.getSimpleName() + tenant.value();
        var now = System.nanoTime();
        var due = dueAt.get(name);
        if (due != null && now - due < 0) {
            return false;
        }
        dueAt.put(
                name,
                now + TimeUnit.SECONDS.toNanos(kind.getAnnotation(Every.class).seconds()));
        return true;
    }

    private void run(Class<?> kind, TenantId tenant) {
        request.activate();
        try {
            caller.isJobFor(tenant);
            var job = jobs.select(kind.asSubclass(HouseJob.class)).getHandle();
            try {
                var changed = job.get().run();
                note(kind, () -> noting.done(kind.getSimpleName(), changed));
            } catch (RuntimeException fault) {
                LOG.log(
                        Level.WARNING,
                        () -> kind.getSimpleName() + " failed: "
                                + fault.getClass().getName());
                note(
                        kind,
                        () -> noting.failed(
                                kind.getSimpleName(), fault.getClass().getName()));
            } finally {
                job.destroy();
            }
        } catch (RuntimeException away) {
            LOG.log(Level.FINE, "a job could not even be noted", away);
        } finally {
            request.deactivate();
        }
    }

    private static void note(Class<?> kind, Runnable noting) {
        if (!LastJob.class.isAssignableFrom(kind)) {
            noting.run();
        }
    }
}
