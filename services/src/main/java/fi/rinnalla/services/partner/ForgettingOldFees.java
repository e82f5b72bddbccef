package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.FeeClaims;
import fi.rinnalla.domain.partner.LoggedWorks;
import fi.rinnalla.domain.partner.PayLists;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Six years after the end of the year lists, claims and the log behind them go, in this order. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 86_400)
public class ForgettingOldFees implements HouseJob {
    private final PayLists lists;
    private final FeeClaims claims;
    private final LoggedWorks works;
    private final Clock clock;

    @Inject
    public ForgettingOldFees(PayLists lists, FeeClaims claims, LoggedWorks works, Clock clock) {
        this.lists = lists;
        this.claims = claims;
        this.works = works;
        this.clock = clock;
    }

    @Override
    public int run() {
        var first = Retention.FEES.goesBefore(Helsinki.day(clock.instant())).withDayOfYear(1);
        return lists.forgetClosedBefore(first) + claims.forgetSentBefore(first) + works.forgetDoneBefore(first);
    }
}
