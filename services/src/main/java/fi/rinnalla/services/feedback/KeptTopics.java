package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.tenancy.Host;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** By what each organisation's public texts may be sorted out, in memory: one answer an edition and day. */
@ApplicationScoped
public class KeptTopics {
    @Inject
    private Instance<SeeingWhatChanged> seeing;

    @Inject
    private Clock clock;

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    /** Of the caller's own tenant, whose host this is. */
    public PublicTopics of(Host host) {
        var known = kept.get(host.slug());
        if (known == null
                || known.edition() != host.edition()
                || !clock.instant().isBefore(known.until())) {
            known = read(host);
            kept.put(host.slug(), known);
        }
        return known.topics();
    }

    /** Who was asked is let go with all that it was made of. */
    private Kept read(Host host) {
        try (var asked = seeing.getHandle()) {
            return new Kept(host.edition(), asked.get().trueUntil(), asked.get().topics());
        }
    }

    private record Kept(long edition, Instant until, PublicTopics topics) {}
}
