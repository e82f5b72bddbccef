package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.Gatherings;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Thirty days after the last meeting the names go, keys first. How many came stays. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 3600)
public class ForgettingOldSeats implements HouseJob {
    private static final int AT_ONCE = 50;

    private final Gatherings gatherings;
    private final Seals seals;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public ForgettingOldSeats(Gatherings gatherings, Seals seals, Auditing auditing, Clock clock) {
        this.gatherings = gatherings;
        this.seals = seals;
        this.auditing = auditing;
        this.clock = clock;
    }

    @Override
    public int run() {
        var day = Retention.SEAT.goesBefore(Helsinki.day(clock.instant()));
        return gatherings.withSeatsLastMetBefore(day, AT_ONCE).stream()
                .flatMap(id -> gatherings.hold(id).stream())
                .mapToInt(this::forget)
                .sum();
    }

    private int forget(Gathering it) {
        var seats = it.everySeat();
        seats.forEach(seat -> seals.destroy(seat.key()));
        it.forgetSeats();
        auditing.note(AuditAct.ERASED_BY_RETENTION, it.id().value());
        return seats.size();
    }
}
