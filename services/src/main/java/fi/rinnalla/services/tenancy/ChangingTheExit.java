package fi.rinnalla.services.tenancy;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.tenancy.ExitStrength;
import fi.rinnalla.domain.tenancy.ExitTarget;
import fi.rinnalla.domain.tenancy.Held;
import fi.rinnalla.domain.tenancy.Setting;
import fi.rinnalla.domain.tenancy.Tenant;
import fi.rinnalla.domain.tenancy.Tenants;
import fi.rinnalla.services.shared.Colleagues.LastChange;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Optional;

/** Where the exit leads and how loud it is. It may be raised; it cannot be removed. */
@UseCase
@MayBeDoneBy(Permission.MANAGE_SETTINGS)
public class ChangingTheExit {
    private final Tenants tenants;
    private final Settings settings;

    @Inject
    public ChangingTheExit(Tenants tenants, Settings settings) {
        this.tenants = tenants;
        this.settings = settings;
    }

    public Sheet sheet() {
        var tenant = tenants.current();
        return new Sheet(target(tenant), tenant.exitStrength(), settings.last(Setting.EXIT));
    }

    public void change(ExitTarget target, ExitStrength strength, Digest form) {
        var tenant = tenants.holdCurrent();
        settings.change(Setting.EXIT, held(tenant), held(target, strength), form, it -> put(tenant, it));
    }

    public void takeBack(Digest form) {
        var tenant = tenants.holdCurrent();
        settings.takeBack(Setting.EXIT, held(tenant), form, it -> put(tenant, it));
    }

    private static void put(Tenant tenant, Held held) {
        tenant.exitBy(ExitTarget.valueOf(held.of("target")), ExitStrength.valueOf(held.of("strength")));
    }

    private static Held held(Tenant tenant) {
        return held(target(tenant), tenant.exitStrength());
    }

    private static Held held(ExitTarget target, ExitStrength strength) {
        return Held.of("target", target.name(), "strength", strength.name());
    }

    private static ExitTarget target(Tenant tenant) {
        return ExitTarget.at(tenant.exitTarget()).orElse(ExitTarget.WEATHER);
    }

    public record Sheet(ExitTarget target, ExitStrength strength, Optional<LastChange> last) {}
}
