package fi.rinnalla.services.presence;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.presence.Door;
import fi.rinnalla.domain.presence.HoursChange;
import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.OpeningHours;
import fi.rinnalla.domain.presence.PhoneLine;
import fi.rinnalla.domain.presence.PhoneLines;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.programme.Programmes;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The transaction behind {@link OpeningADoor}. */
@UseCase
@MayBeDoneBy(Permission.MANAGE_HOURS)
public class KeepingANewDoor {
    private final Places places;
    private final PhoneLines lines;
    private final PlaceTexts texts;
    private final Programmes programmes;
    private final OpeningHours openings;
    private final HoursChanges changes;
    private final Clock clock;

    @Inject
    public KeepingANewDoor(
            Places places,
            PhoneLines lines,
            PlaceTexts texts,
            Programmes programmes,
            OpeningHours openings,
            HoursChanges changes,
            Clock clock) {
        this.places = places;
        this.lines = lines;
        this.texts = texts;
        this.programmes = programmes;
        this.openings = openings;
        this.changes = changes;
        this.clock = clock;
    }

    public Optional<UUID> keep(NewDoor wish, Digest form) {
        var before = openings.changeWith(form);
        if (before.isPresent()) {
            return before.map(it -> it.door().value());
        }
        programmes.find(wish.programme()).orElseThrow(() -> new NotFound(wish.programme()));
        var isPlace = wish.kind() == DoorRow.Kind.PLACE;
        if (isPlace && places.findByCode(wish.code()).isPresent()) {
            return Optional.empty();
        }
        var door = isPlace ? place(wish) : line(wish);
        changes.begin(door, HoursChange.Kind.OPENED, form);
        return Optional.of(door.door().value());
    }

    private Door place(NewDoor wish) {
        var facts = wish.facts();
        var id = new PlaceId(Uuid7.at(clock.instant()));
        var place = Place.at(id, wish.programme(), wish.code(), facts.name(), facts.street(), facts.town());
        facts.stepFree().ifPresent(place::isStepFree);
        place.standsAt(places.all().size());
        places.add(place);
        texts.say(id, facts.texts());
        return place;
    }

    private Door line(NewDoor wish) {
        var id = new LineId(Uuid7.at(clock.instant()));
        var line = PhoneLine.of(
                id, wish.programme(), wish.facts().name(), wish.facts().number());
        lines.add(line);
        return line;
    }
}
