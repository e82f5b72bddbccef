package fi.rinnalla.services.privacy;

import fi.rinnalla.domain.access.Roles;
import fi.rinnalla.domain.privacy.Promises;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.tenancy.Tenants;
import fi.rinnalla.services.shelf.TenantsOnAShelf;
import java.time.Clock;
import java.util.UUID;

/** Promises for tests of other rooms, whose readers are said instead of found. */
public final class PromisesInTest {
    private PromisesInTest() {}

    public static Promising promising(Promises promises, Roles readers, Clock clock) {
        return promising(promises, readers, new TenantsOnAShelf(new TenantId(UUID.randomUUID())), clock);
    }

    public static Promising promising(Promises promises, Roles readers, Tenants tenants, Clock clock) {
        return new Promising(
                promises,
                new Readers() {
                    @Override
                    public Roles of(String kind) {
                        return readers;
                    }
                },
                tenants,
                clock);
    }
}
