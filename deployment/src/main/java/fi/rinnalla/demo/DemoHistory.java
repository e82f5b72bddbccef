package fi.rinnalla.demo;

import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.privacy.Housekeeping;
import fi.rinnalla.services.tenancy.TenantBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes the demonstration's history once into each of its organisations, and the cards into {@code demo.json}. */
@ApplicationScoped
public class DemoHistory {
    private static final Logger LOG = Logger.getLogger(DemoHistory.class.getName());
    private static final Set<String> DEMO = Set.of("kasper", "lauste", "aspa");

    @Inject
    @ConfigProperty(name = "rinnalla.demo", defaultValue = "false")
    private boolean wanted;

    @Inject
    private TenantBook book;

    @Inject
    private Instance<OrganisationHistory> organisations;

    @Inject
    private Housekeeping housekeeping;

    private volatile boolean writing;

    /** Whether history is still being written; the house is not ready before it ends. */
    public boolean isWriting() {
        return writing;
    }

    /** To be called before the work is handed to another thread, so that nobody sees a ready house in between. */
    void announce() {
        writing = wanted;
        if (wanted) {
            housekeeping.rest();
        }
    }

    void write() {
        try {
            if (wanted) {
                var unwritten = book.all().stream()
                        .filter(it -> DEMO.contains(it.slug()))
                        .sorted(Comparator.comparing(Host::slug))
                        .filter(host -> with(it -> it.write(host)))
                        .toList();
                with(it -> {
                    it.share(unwritten);
                    return true;
                });
                book.read();
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "the demonstration's history could not be written", failed);
            throw failed;
        } finally {
            housekeeping.goOn();
            writing = false;
        }
    }

    private boolean with(Predicate<OrganisationHistory> writes) {
        var history = organisations.get();
        try {
            return writes.test(history);
        } finally {
            organisations.destroy(history);
        }
    }
}
