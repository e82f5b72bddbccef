package fi.rinnalla.services.tenancy;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.tenancy.Held;
import fi.rinnalla.domain.tenancy.Setting;
import fi.rinnalla.domain.tenancy.Tenant;
import fi.rinnalla.domain.tenancy.Tenants;
import fi.rinnalla.services.shared.Colleagues.LastChange;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Lets families in, or asks them to come later. They are let in only where they would find somebody: whoever opens is told
 * what is still missing, and nothing changes.
 */
@UseCase
@MayBeDoneBy(Permission.MANAGE_SETTINGS)
public class PublishingTheSite {
    private static final String OPEN = "open";

    private final Tenants tenants;
    private final FirstSteps steps;
    private final Settings settings;

    @Inject
    public PublishingTheSite(Tenants tenants, FirstSteps steps, Settings settings) {
        this.tenants = tenants;
        this.steps = steps;
        this.settings = settings;
    }

    static boolean isOpen(Held held) {
        return held.of(OPEN).equals("true");
    }

    public Sheet sheet() {
        return new Sheet(tenants.current().isPublished(), steps.missing(), settings.last(Setting.PUBLISHED));
    }

    /** Returns what is missing; empty where families can come now. */
    public List<FirstStep> publish(Digest form) {
        var tenant = tenants.holdCurrent();
        var missing = steps.missing();
        if (missing.isEmpty()) {
            settings.change(Setting.PUBLISHED, held(tenant.isPublished()), held(true), form, it -> put(tenant, it));
        }
        return missing;
    }

    public void closeForNow(Digest form) {
        var tenant = tenants.holdCurrent();
        settings.change(Setting.PUBLISHED, held(tenant.isPublished()), held(false), form, it -> put(tenant, it));
    }

    /** Opening by taking back a closing asks for the same as opening. */
    public List<FirstStep> takeBack(Digest form) {
        var tenant = tenants.holdCurrent();
        var missing = tenant.isPublished() ? List.<FirstStep>of() : steps.missing();
        if (missing.isEmpty()) {
            settings.takeBack(Setting.PUBLISHED, held(tenant.isPublished()), form, it -> put(tenant, it));
        }
        return missing;
    }

    private static void put(Tenant tenant, Held held) {
        if (isOpen(held)) {
            tenant.publish();
        } else {
            tenant.closeForNow();
        }
    }

    private static Held held(boolean open) {
        return Held.of(OPEN, String.valueOf(open));
    }

    public record Sheet(boolean published, List<FirstStep> missing, Optional<LastChange> last) {}
}
