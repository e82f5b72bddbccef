package fi.rinnalla.services.presence;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.presence.Door;
import fi.rinnalla.domain.presence.DoorVersion;
import fi.rinnalla.domain.presence.DoorVersions;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.Colleagues;
import fi.rinnalla.services.shared.Colleagues.LastChange;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Name, address, number, and how to find the way. How it stood before is kept; taking a change back is a change like any
 * other, and can be taken back itself.
 */
@UseCase
@MayBeDoneBy(Permission.MANAGE_HOURS)
public class DescribingADoor {
    private final EveryDoor doors;
    private final DoorWords words;
    private final DoorVersions versions;
    private final Colleagues colleagues;
    private final Auditing auditing;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public DescribingADoor(
            EveryDoor doors,
            DoorWords words,
            DoorVersions versions,
            Colleagues colleagues,
            Auditing auditing,
            Caller caller,
            Clock clock) {
        this.doors = doors;
        this.words = words;
        this.versions = versions;
        this.colleagues = colleagues;
        this.auditing = auditing;
        this.caller = caller;
        this.clock = clock;
    }

    public void describe(UUID id, DoorFacts facts, Digest form) {
        change(doors.hold(id), facts, form);
    }

    public void takeBack(UUID id, Digest form) {
        var door = doors.hold(id);
        versions.newest(door.door()).ifPresent(it -> change(door, HeldFacts.read(it.held()), form));
    }

    /** Who changed it last, and when; empty where nobody has. */
    public Optional<LastChange> last(UUID id) {
        return versions.newest(doors.find(id).door()).map(it -> colleagues.lastChange(it.changedBy(), it.changedAt()));
    }

    private void change(Door door, DoorFacts facts, Digest form) {
        var before = words.of(door);
        if (versions.with(form).isEmpty()) {
            words.say(door, facts);
            keep(door, before, form);
        }
    }

    private void keep(Door door, DoorFacts before, Digest form) {
        if (!before.equals(words.of(door))) {
            var now = clock.instant();
            versions.add(
                    DoorVersion.before(Uuid7.at(now), door.door(), HeldFacts.of(before), caller.staff(), now, form));
            auditing.note(AuditAct.CHANGED_HOURS, door.door().value());
        }
    }
}
