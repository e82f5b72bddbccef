package fi.rinnalla.services.presence;

import fi.rinnalla.domain.presence.Door;
import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.PhoneLines;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.shared.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Places and lines alike: whoever changes hours asks for a door and need not know which of the two it is. */
@Dependent
public class EveryDoor {
    private final Places places;
    private final PhoneLines lines;

    @Inject
    public EveryDoor(Places places, PhoneLines lines) {
        this.places = places;
        this.lines = lines;
    }

    public List<Door> all() {
        return Stream.concat(places.all().stream().map(Door.class::cast), lines.all().stream())
                .toList();
    }

    public Door find(UUID id) {
        Optional<Door> place = places.find(new PlaceId(id)).map(Door.class::cast);
        return place.or(() -> lines.find(new LineId(id)).map(Door.class::cast)).orElseThrow(() -> new NotFound(id));
    }

    /** Held until the transaction ends, so that two who change it do so one after the other. */
    public Door hold(UUID id) {
        Optional<Door> place = places.hold(new PlaceId(id)).map(Door.class::cast);
        return place.or(() -> lines.hold(new LineId(id)).map(Door.class::cast)).orElseThrow(() -> new NotFound(id));
    }
}
