package fi.rinnalla.services.measure.catalogue;

import fi.rinnalla.domain.presence.Door;
import fi.rinnalla.services.presence.EveryDoor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What places and lines are called. */
@Dependent
public class DoorNames {
    private final EveryDoor doors;

    @Inject
    public DoorNames(EveryDoor doors) {
        this.doors = doors;
    }

    Map<UUID, String> all() {
        return doors.all().stream().collect(Collectors.toMap(it -> it.door().value(), Door::name));
    }
}
