package fi.rinnalla.services.tenancy;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.feedback.FeedbackItems;
import fi.rinnalla.domain.privacy.Promise;
import fi.rinnalla.domain.privacy.Promises;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.tenancy.Held;
import fi.rinnalla.domain.tenancy.KeepingTimes;
import fi.rinnalla.domain.tenancy.Setting;
import fi.rinnalla.domain.tenancy.Tenant;
import fi.rinnalla.domain.tenancy.Tenants;
import fi.rinnalla.services.shared.Colleagues.LastChange;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Keeps things for less than the house does. The figure can be taken back; what was deleted by it cannot, so that it is said
 * first how much that will be.
 */
@UseCase
@MayBeDoneBy(Permission.MANAGE_SETTINGS)
public class ChangingHowLongThingsAreKept {
    /** More than that is only said to be more. */
    public static final int COUNTED = 200;

    private static final String FEEDBACK = "feedback";
    private static final String MONTHS = "feedbackMonths";
    private static final String DAYS = "rosterNameDays";

    private final Tenants tenants;
    private final Settings settings;
    private final Promises promises;
    private final FeedbackItems items;
    private final Clock clock;

    @Inject
    public ChangingHowLongThingsAreKept(
            Tenants tenants, Settings settings, Promises promises, FeedbackItems items, Clock clock) {
        this.tenants = tenants;
        this.settings = settings;
        this.promises = promises;
        this.items = items;
        this.clock = clock;
    }

    public Sheet sheet() {
        return new Sheet(tenants.current().keeping(), settings.last(Setting.KEEPING));
    }

    /** How much feedback would be deleted at once; one more than {@link #COUNTED} where it is more. */
    public int goesWith(KeepingTimes wished) {
        var going = promises.all(FEEDBACK).stream()
                .mapToInt(it -> going(it, wished))
                .sum();
        return Math.min(going, COUNTED + 1);
    }

    private int going(Promise promise, KeepingTimes wished) {
        var first = Helsinki.day(clock.instant()).minusMonths(wished.feedbackMonths(promise.keptMonths()));
        return items.lastActiveBefore(promise.id(), first, COUNTED + 1).size();
    }

    public void change(KeepingTimes wished, Digest form) {
        var tenant = tenants.holdCurrent();
        settings.change(Setting.KEEPING, held(tenant.keeping()), held(wished), form, it -> put(tenant, it));
    }

    public void takeBack(Digest form) {
        var tenant = tenants.holdCurrent();
        settings.takeBack(Setting.KEEPING, held(tenant.keeping()), form, it -> put(tenant, it));
    }

    private static void put(Tenant tenant, Held held) {
        tenant.keepFor(new KeepingTimes(Integer.parseInt(held.of(MONTHS)), Integer.parseInt(held.of(DAYS))));
    }

    private static Held held(KeepingTimes times) {
        return Held.of(
                MONTHS, String.valueOf(times.feedbackMonths()),
                DAYS, String.valueOf(times.rosterNameDays()));
    }

    public record Sheet(KeepingTimes times, Optional<LastChange> last) {}
}
