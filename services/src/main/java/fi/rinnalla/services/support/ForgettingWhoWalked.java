package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.support.Supervisions;
import fi.rinnalla.domain.support.SupportRelation;
import fi.rinnalla.domain.support.SupportRelations;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Long after the end it is known that somebody walked, and no longer who; and supervision of long ago is forgotten. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 3600)
public class ForgettingWhoWalked implements HouseJob {
    private static final int AT_ONCE = 200;

    private final SupportRelations relations;
    private final Supervisions supervisions;
    private final PartingWays parting;
    private final Clock clock;

    @Inject
    public ForgettingWhoWalked(
            SupportRelations relations, Supervisions supervisions, PartingWays parting, Clock clock) {
        this.relations = relations;
        this.supervisions = supervisions;
        this.parting = parting;
        this.clock = clock;
    }

    @Override
    public int run() {
        var today = Helsinki.day(clock.instant());
        var old = relations.outlived(Retention.WHO_WALKED.goesBefore(today), AT_ONCE);
        old.forEach(it -> forget(it, today));
        return old.size() + supervisions.forgetHeldBefore(Retention.SUPERVISION.goesBefore(today));
    }

    /** One whose request has gone walks about nothing any more. */
    private void forget(SupportRelation it, LocalDate today) {
        if (it.isRunning()) {
            it.end(parting.reckoned(it), today);
        } else {
            it.forgetPartner();
        }
    }
}
