package fi.rinnalla.services.tenancy;

import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.domain.tenancy.Hosts;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * The host list in memory, read again every two seconds beside the requests, so that no visitor ever waits for it: with the
 * database away, the doors stay where they were.
 */
@ApplicationScoped
public class TenantBook {
    private static final Logger LOG = Logger.getLogger(TenantBook.class.getName());
    private static final int SECONDS = 2;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService executor;

    @Inject
    private Hosts hosts;

    private volatile Map<String, Host> byName = Map.of();

    @PostConstruct
    void keepReading() {
        read();
        executor.scheduleWithFixedDelay(this::read, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** The door at exactly this name, or none; one that is shut for good is none. */
    public Optional<Host> host(String name) {
        return Optional.ofNullable(byName.get(name)).filter(it -> !it.ended());
    }

    /** Those that are shut for good among them. */
    public List<Host> all() {
        return List.copyOf(byName.values());
    }

    /** Reads the list at once; after a change, so that the one who made it sees it. */
    public void read() {
        try {
            byName = hosts.all().stream().collect(Collectors.toUnmodifiableMap(Host::name, Function.identity()));
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "the host list could not be read; the last one stands");
        }
    }
}
