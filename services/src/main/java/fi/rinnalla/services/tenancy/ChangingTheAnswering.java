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
import java.util.Optional;

/** Within how many working days an answer is owed. What is owed already stays owed by its day. */
@UseCase
@MayBeDoneBy(Permission.MANAGE_SETTINGS)
public class ChangingTheAnswering {
    private static final String DAYS = "days";

    private final Tenants tenants;
    private final Settings settings;

    @Inject
    public ChangingTheAnswering(Tenants tenants, Settings settings) {
        this.tenants = tenants;
        this.settings = settings;
    }

    public Sheet sheet() {
        return new Sheet(tenants.current().feedbackDueDays(), settings.last(Setting.ANSWERING));
    }

    public void change(int workingDays, Digest form) {
        var tenant = tenants.holdCurrent();
        settings.change(Setting.ANSWERING, held(tenant), held(workingDays), form, it -> put(tenant, it));
    }

    public void takeBack(Digest form) {
        var tenant = tenants.holdCurrent();
        settings.takeBack(Setting.ANSWERING, held(tenant), form, it -> put(tenant, it));
    }

    private static void put(Tenant tenant, Held held) {
        tenant.answerWithin(Integer.parseInt(held.of(DAYS)));
    }

    private static Held held(Tenant tenant) {
        return held(tenant.feedbackDueDays());
    }

    private static Held held(int workingDays) {
        return Held.of(DAYS, String.valueOf(workingDays));
    }

    public record Sheet(int workingDays, Optional<LastChange> last) {}
}
