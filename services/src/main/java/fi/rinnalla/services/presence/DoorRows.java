package fi.rinnalla.services.presence;

import static java.util.stream.Collectors.toMap;

import fi.rinnalla.domain.presence.Door;
import fi.rinnalla.domain.presence.DoorPictures;
import fi.rinnalla.domain.presence.OpeningHours;
import fi.rinnalla.domain.presence.PhoneLine;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.presence.Presence;
import fi.rinnalla.domain.presence.Roster;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Reads doors as they stand at a moment. */
@Dependent
public class DoorRows {
    private final Places places;
    private final OpeningHours openings;
    private final Roster roster;
    private final DoorPictures pictures;

    @Inject
    public DoorRows(Places places, OpeningHours openings, Roster roster, DoorPictures pictures) {
        this.places = places;
        this.openings = openings;
        this.roster = roster;
        this.pictures = pictures;
    }

    /** @param daysAhead how far special days are told */
    public DoorRow of(Door door, Instant now, int daysAhead) {
        return door instanceof Place place ? of(place, now, daysAhead) : of((PhoneLine) door, now, daysAhead);
    }

    private DoorRow of(Place place, Instant now, int daysAhead) {
        var today = Helsinki.day(now);
        var hours = openings.of(place.id(), today);
        return new DoorRow(
                DoorRow.Kind.PLACE,
                place.code(),
                place.name(),
                place.street() + ", " + place.town(),
                "",
                place.stepFree(),
                directions(place),
                hours.at(now),
                DoorRow.holding(hours.weekly(), today),
                DoorRow.coming(hours.weekly(), today),
                hours.unlikeTheWeek(today, daysAhead),
                place.endsOn(),
                duty(place, hours.at(now), today),
                pictures.of(place.id()).map(it -> new PictureRow(pictures.sizes(it.id()), it.words())));
    }

    private DoorRow of(PhoneLine line, Instant now, int daysAhead) {
        var today = Helsinki.day(now);
        var hours = openings.of(line.id(), today);
        return new DoorRow(
                DoorRow.Kind.LINE,
                "",
                line.name(),
                "",
                line.number(),
                Optional.empty(),
                Map.of(),
                hours.at(now),
                DoorRow.holding(hours.weekly(), today),
                DoorRow.coming(hours.weekly(), today),
                hours.unlikeTheWeek(today, daysAhead),
                line.endsOn(),
                duty(line, hours.at(now), today),
                Optional.empty());
    }

    private Optional<DoorRow.Duty> duty(Door door, Presence presence, LocalDate today) {
        return day(presence, today)
                .map(day -> new DoorRow.Duty(
                        day,
                        roster.turns(door.door(), day, day).stream()
                                .filter(it -> !it.away())
                                .map(OnDuty::of)
                                .toList()))
                .filter(it -> !it.people().isEmpty());
    }

    private static Optional<LocalDate> day(Presence presence, LocalDate today) {
        if (presence instanceof Presence.OpenNow) {
            return Optional.of(today);
        }
        return presence instanceof Presence.NextOpen next ? Optional.of(Helsinki.day(next.opens())) : Optional.empty();
    }

    private Map<Language, DoorRow.Directions> directions(Place place) {
        return Arrays.stream(Language.values())
                .flatMap(it -> places.text(place.id(), it).stream())
                .collect(toMap(it -> it.language(), DoorRow.Directions::of));
    }
}
