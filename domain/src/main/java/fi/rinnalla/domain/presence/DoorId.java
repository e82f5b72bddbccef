package fi.rinnalla.domain.presence;

import java.util.UUID;

/** Which door: a place's or a phone line's. Hours are kept in the same way for both; exactly one of the two is there. */
public record DoorId(PlaceId place, LineId line) {
    public DoorId {
        if ((place == null) == (line == null)) {
            throw new IllegalArgumentException("a door is a place's or a line's");
        }
    }

    public static DoorId of(PlaceId place) {
        return new DoorId(place, null);
    }

    public static DoorId of(LineId line) {
        return new DoorId(null, line);
    }

    public UUID value() {
        return place == null ? line.value() : place.value();
    }
}
