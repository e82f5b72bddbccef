package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.Gatherings;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** More seats, and the line moves by itself; or fewer, as long as everybody who has one keeps it. */
@UseCase
@MayBeDoneBy(Permission.RUN_GATHERINGS)
public class ChangingTheSeats {
    private final Gatherings gatherings;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public ChangingTheSeats(Gatherings gatherings, Auditing auditing, Clock clock) {
        this.gatherings = gatherings;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** The least there can be, where that was too few. */
    public Optional<Integer> seatsAre(GatheringId id, int many) {
        var gathering = gatherings.hold(id).filter(it -> it.seats().isPresent()).orElseThrow(() -> new NotFound(id));
        if (many < gathering.least()) {
            return Optional.of(gathering.least());
        }
        change(gathering, many);
        auditing.note(AuditAct.CHANGED_SEATS, id.value());
        return Optional.empty();
    }

    /** The database lets nobody sit beyond the last chair, not even for a moment: each step is written before the next. */
    private void change(Gathering gathering, int many) {
        gathering.line().closeUp(many);
        gatherings.writeDown();
        gathering.seatsAre(many);
        gatherings.writeDown();
        gathering.line().move(clock.instant());
    }
}
