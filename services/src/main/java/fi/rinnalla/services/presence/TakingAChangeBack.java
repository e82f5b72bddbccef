package fi.rinnalla.services.presence;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.presence.Door;
import fi.rinnalla.domain.presence.HoursChange;
import fi.rinnalla.domain.presence.OpeningHours;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Undo: the last change of a door's hours has never been. */
@UseCase
@MayBeDoneBy(Permission.MANAGE_HOURS)
public class TakingAChangeBack {
    private final EveryDoor doors;
    private final OpeningHours openings;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public TakingAChangeBack(EveryDoor doors, OpeningHours openings, Auditing auditing, Clock clock) {
        this.doors = doors;
        this.openings = openings;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** False where it is not the last one any more, or too old. */
    public boolean takeBack(UUID id, UUID change) {
        var door = doors.hold(id);
        var last = last(door, change);
        last.ifPresent(it -> takeBack(door, it));
        return last.isPresent();
    }

    private Optional<HoursChange> last(Door door, UUID change) {
        return openings.lastChange(door.door())
                .filter(it -> it.id().value().equals(change) && it.canBeTakenBack(clock.instant()));
    }

    private void takeBack(Door door, HoursChange change) {
        if (change.kind() == HoursChange.Kind.CLOSED_FOR_GOOD) {
            door.reopen();
        }
        openings.takeBack(change);
        auditing.note(AuditAct.CHANGED_HOURS, door.door().value());
    }
}
