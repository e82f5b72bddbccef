package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.support.SupportRequest;
import fi.rinnalla.domain.support.SupportRequests;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Thirty days after it has ended a request goes, key first; and one that nobody touches any more goes after a year. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 3600)
public class ForgettingOldRequests implements HouseJob {
    private static final int AT_ONCE = 50;

    private final SupportRequests requests;
    private final PartingWays parting;
    private final Seals seals;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public ForgettingOldRequests(
            SupportRequests requests, PartingWays parting, Seals seals, Auditing auditing, Clock clock) {
        this.requests = requests;
        this.parting = parting;
        this.seals = seals;
        this.auditing = auditing;
        this.clock = clock;
    }

    @Override
    public int run() {
        var today = Helsinki.day(clock.instant());
        var old = requests.outlived(
                Retention.ENDED_REQUEST.goesBefore(today), Retention.UNTOUCHED_REQUEST.goesBefore(today), AT_ONCE);
        old.forEach(this::forget);
        return old.size();
    }

    private void forget(SupportRequest it) {
        parting.withTheRequest(it);
        seals.destroy(it.key());
        requests.remove(it);
        auditing.note(AuditAct.ERASED_BY_RETENTION, it.id().value());
    }
}
