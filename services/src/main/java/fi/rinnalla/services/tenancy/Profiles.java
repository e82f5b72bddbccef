package fi.rinnalla.services.tenancy;

import fi.rinnalla.domain.tenancy.Host;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Each organisation's profile in memory, one for each edition. */
@ApplicationScoped
public class Profiles {
    @Inject
    private Instance<KnowingTheOrganisation> knowing;

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    /** The profile of the caller's own tenant, whose host this is. */
    public TenantProfile of(Host host) {
        var known = kept.get(host.slug());
        if (known == null || known.edition() != host.edition()) {
            known = read(host);
            kept.put(host.slug(), known);
        }
        return known.profile();
    }

    /** Who was asked is let go with all that it was made of: whatever is made for us otherwise stays as long as we do. */
    private Kept read(Host host) {
        try (var asked = knowing.getHandle()) {
            return new Kept(host.edition(), asked.get().profile(host.slug()));
        }
    }

    private record Kept(long edition, TenantProfile profile) {}
}
