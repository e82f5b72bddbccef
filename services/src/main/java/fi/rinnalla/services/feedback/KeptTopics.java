package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.tenancy.Host;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** By what each organisation's public texts may be sorted out, in memory: one answer an edition and day. */
@ApplicationScoped
public class KeptTopics {
    @Inject
    private Provider<SeeingWhatChanged> seeing;

    @Inject
    private Clock clock;

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    /** Of the caller's own tenant, whose host this is. */
    public PublicTopics of(Host host) {
        var known = kept.get(host.slug());
        if (known == null
                || known.edition() != host.edition()
                || !clock.instant().isBefore(known.until())) {
            var topics = seeing.get();
            known = new Kept(host.edition(), topics.trueUntil(), topics.topics());
            kept.put(host.slug(), known);
        }
        return known.topics();
    }

    private record Kept(long edition, Instant until, PublicTopics topics) {}
}
