package fi.rinnalla.services.tenancy;

import fi.rinnalla.domain.tenancy.Host;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Each organisation's profile in memory, one for each edition. */
@ApplicationScoped
public class Profiles {
    @Inject
    private Provider<KnowingTheOrganisation> knowing;

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    /** The profile of the caller's own tenant, whose host this is. */
    public TenantProfile of(Host host) {
        var known = kept.get(host.slug());
        if (known == null || known.edition() != host.edition()) {
            known = new Kept(host.edition(), knowing.get().profile(host.slug()));
            kept.put(host.slug(), known);
        }
        return known.profile();
    }

    private record Kept(long edition, TenantProfile profile) {}
}
