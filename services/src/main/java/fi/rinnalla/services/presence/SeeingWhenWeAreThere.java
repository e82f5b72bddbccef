package fi.rinnalla.services.presence;

import static java.util.stream.Collectors.toMap;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.presence.DayHours;
import fi.rinnalla.domain.presence.Hours;
import fi.rinnalla.domain.presence.OpeningHours;
import fi.rinnalla.domain.presence.PhoneLine;
import fi.rinnalla.domain.presence.PhoneLines;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.presence.Presence;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everybody may see when the doors are open and the lines answered. */
@UseCase
@MayBeDoneBy(Permission.SEE_PUBLIC_PAGES)
public class SeeingWhenWeAreThere {
    private static final int SPECIAL_DAYS_AHEAD = 42;

    private final Places places;
    private final PhoneLines lines;
    private final OpeningHours openings;
    private final Clock clock;

    @Inject
    public SeeingWhenWeAreThere(Places places, PhoneLines lines, OpeningHours openings, Clock clock) {
        this.places = places;
        this.lines = lines;
        this.openings = openings;
        this.clock = clock;
    }

    public Doors doors() {
        var now = clock.instant();
        var today = Helsinki.day(now);
        var doors = Stream.concat(
                        places.all().stream().map(it -> row(it, now, today)),
                        lines.all().stream().map(it -> row(it, now, today)))
                .toList();
        return new Doors(doors, nextChange(doors, today));
    }

    private DoorRow row(Place place, Instant now, LocalDate today) {
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
                special(hours, today));
    }

    private DoorRow row(PhoneLine line, Instant now, LocalDate today) {
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
                special(hours, today));
    }

    private Map<Language, DoorRow.Directions> directions(Place place) {
        return Arrays.stream(Language.values())
                .filter(it -> places.text(place.id(), it).isPresent())
                .collect(toMap(
                        Function.identity(),
                        it -> DoorRow.Directions.of(places.text(place.id(), it).orElseThrow())));
    }

    /** Only days on which the week alone would mislead: an exception, or a holiday on a weekday we are usually there. */
    private static List<DayHours> special(Hours hours, LocalDate today) {
        var weekdays = hours.weekly().stream().map(it -> it.weekday()).toList();
        return hours.days(today, SPECIAL_DAYS_AHEAD).stream()
                .filter(it -> it.special()
                        || it.holiday() && weekdays.contains(it.day().getDayOfWeek()))
                .toList();
    }

    /** When the sentences about "now" stop being true: at the next opening or closing, and at midnight. */
    private static Instant nextChange(List<DoorRow> doors, LocalDate today) {
        var midnight = today.plusDays(1).atStartOfDay(Helsinki.ZONE).toInstant();
        return doors.stream()
                .map(door -> changeOf(door.presence(), midnight))
                .reduce(midnight, (a, b) -> a.isBefore(b) ? a : b);
    }

    private static Instant changeOf(Presence presence, Instant otherwise) {
        if (presence instanceof Presence.OpenNow open) {
            return open.until();
        }
        return presence instanceof Presence.NextOpen next ? next.opens() : otherwise;
    }

    /** @param trueUntil the moment at which some sentence about now changes */
    public record Doors(List<DoorRow> all, Instant trueUntil) {}
}
