package fi.rinnalla.domain.survey.measure;

import fi.rinnalla.domain.presence.DoorId;
import fi.rinnalla.domain.programme.ProgrammeId;
import java.util.Objects;
import java.util.UUID;

/**
 * Where somebody was who says how it went: at a place, on a line, or in any group or at any event of a programme. Which group or
 * event is not asked: five of one who have a slip are seldom there.
 *
 * @param id of the place, the line, or the programme
 */
public record AskedAt(ExitDoor door, UUID id) {
    public AskedAt {
        Objects.requireNonNull(door);
        Objects.requireNonNull(id);
    }

    public static AskedAt of(DoorId door) {
        return new AskedAt(door.place() == null ? ExitDoor.CALLS : ExitDoor.VISITS, door.value());
    }

    public static AskedAt groupsOf(ProgrammeId programme) {
        return new AskedAt(ExitDoor.GROUPS, programme.value());
    }

    public static AskedAt eventsOf(ProgrammeId programme) {
        return new AskedAt(ExitDoor.EVENTS, programme.value());
    }

    /** As it stands in a form. */
    public String key() {
        return door.code() + "-" + id;
    }
}
