package fi.rinnalla.web.presence;

import fi.rinnalla.domain.presence.DayHours;
import fi.rinnalla.domain.presence.Presence;
import fi.rinnalla.domain.presence.WeeklyHours;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.presence.DoorRow;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One door in sentences.
 *
 * @param open whether somebody is there right now
 * @param now "open now until …" or "opens …"
 */
public record DoorCard(
        String code,
        String name,
        String address,
        String number,
        boolean open,
        String now,
        List<String> weekly,
        List<String> special,
        Optional<String> directions,
        Optional<String> access) {

    static DoorCard of(DoorRow row, Voice voice, LocalDate today) {
        var times = new Times(voice);
        var way = voice.language().fallback().stream()
                .filter(row.directions()::containsKey)
                .findFirst()
                .map(row.directions()::get);
        return new DoorCard(
                row.code(),
                row.name(),
                row.address(),
                row.number(),
                row.presence() instanceof Presence.OpenNow,
                now(row, voice, times, today),
                row.weekly().stream().map(it -> weekly(it, voice, times)).toList(),
                row.special().stream()
                        .map(it -> special(it, voice, times, today))
                        .toList(),
                way.flatMap(DoorRow.Directions::way),
                access(row, voice, way.flatMap(DoorRow.Directions::access)));
    }

    private static String now(DoorRow row, Voice voice, Times times, LocalDate today) {
        if (row.presence() instanceof Presence.OpenNow open) {
            var key = row.kind() == DoorRow.Kind.LINE ? "portal.hours.line.now" : "portal.hours.place.now";
            return voice.say(key, "time", times.clock(open.until()));
        }
        if (row.presence() instanceof Presence.NextOpen next) {
            var day = Helsinki.day(next.opens());
            return voice.say("portal.hours.next", "day", times.day(day, today), "time", times.clock(next.opens()));
        }
        return voice.say("portal.hours.none");
    }

    private static String weekly(WeeklyHours hours, Voice voice, Times times) {
        return voice.say(
                "portal.hours.weekly",
                "days",
                times.every(hours.weekday()),
                "opens",
                times.clock(hours.slot().opens()),
                "closes",
                times.clock(hours.slot().closes()));
    }

    private static String special(DayHours day, Voice voice, Times times, LocalDate today) {
        var named = new ArrayList<Object>(List.of("day", times.day(day.day(), today)));
        day.reason().ifPresent(it -> named.addAll(List.of("reason", it)));
        var because = day.reason().isPresent() ? ".because" : "";
        if (day.closed()) {
            return voice.say("portal.hours.closed." + (because.isEmpty() ? "day" : "because"), named.toArray());
        }
        var slot = day.slots().get(0);
        named.addAll(List.of("opens", times.clock(slot.opens()), "closes", times.clock(slot.closes())));
        return voice.say("portal.hours.different" + because, named.toArray());
    }

    private static Optional<String> access(DoorRow row, Voice voice, Optional<String> said) {
        return said.or(() ->
                row.stepFree().map(free -> voice.say(free ? "portal.place.stepfree.yes" : "portal.place.stepfree.no")));
    }
}
