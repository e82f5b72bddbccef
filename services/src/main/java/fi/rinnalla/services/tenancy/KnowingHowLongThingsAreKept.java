package fi.rinnalla.services.tenancy;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.tenancy.KeepingTimes;
import fi.rinnalla.domain.tenancy.Tenants;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** For how long each kind of thing is kept after its last activity. The house's nightly work keeps to it; nobody can keep more. */
@UseCase
@MayBeDoneBy(Permission.SEE_ADMINISTRATION)
public class KnowingHowLongThingsAreKept {
    private final Tenants tenants;
    private final Caller caller;

    @Inject
    public KnowingHowLongThingsAreKept(Tenants tenants, Caller caller) {
        this.tenants = tenants;
        this.caller = caller;
    }

    public Kept kept() {
        var here = tenants.current().keeping();
        var periods = new LinkedHashMap<Retention, Period>();
        Arrays.stream(Retention.values()).forEach(it -> periods.put(it, period(it, here)));
        return new Kept(periods, caller.may(Permission.MANAGE_SETTINGS));
    }

    private static Period period(Retention kind, KeepingTimes here) {
        return switch (kind) {
            case FEEDBACK -> Period.ofMonths(here.feedbackMonths());
            case NAME_ON_A_ROSTER -> Period.ofDays(here.rosterNameDays());
            default -> kind.kept();
        };
    }

    /** @param mayBeChanged by the one who looks */
    public record Kept(Map<Retention, Period> periods, boolean mayBeChanged) {}
}
