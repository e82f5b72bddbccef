package fi.rinnalla.web.presence;

import fi.rinnalla.domain.presence.DayHours;
import fi.rinnalla.domain.presence.Presence;
import fi.rinnalla.domain.presence.WeeklyHours;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.presence.DoorRow;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Unbroken;
import fi.rinnalla.web.shared.Voice;
import java.time.LocalDate;
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
        List<Unusual> special,
        Optional<String> directions,
        Optional<String> access) {

    /** Days; what lies further ahead stands on the page of the hours, not on every page. */
    private static final int SOON = 14;

    /**
     * A day that is not like the others.
     *
     * @param reason empty where nobody has said why
     * @param lang the reason's language where it is not the page's; null otherwise
     */
    public record Unusual(String words, String reason, String lang, boolean soon) {}

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
                Unbroken.lines(now(row, voice, times, today)),
                row.weekly().stream().map(it -> weekly(it, voice, times)).toList(),
                row.special().stream()
                        .map(it -> unusual(it, voice, times, today))
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
        return Unbroken.lines(voice.say(
                "portal.hours.weekly",
                "days",
                times.every(hours.weekday()),
                "opens",
                times.clock(hours.slot().opens()),
                "closes",
                times.clock(hours.slot().closes())));
    }

    private static Unusual unusual(DayHours day, Voice voice, Times times, LocalDate today) {
        var named = times.day(day.day(), today);
        var soon = day.day().isBefore(today.plusDays(SOON));
        if (day.closed()) {
            return because(day, voice, voice.say("portal.hours.closed.day", "day", named), soon);
        }
        var slot = day.slots().get(0);
        var opens = times.clock(slot.opens());
        var closes = times.clock(slot.closes());
        var words = voice.say("portal.hours.different", "day", named, "opens", opens, "closes", closes);
        return because(day, voice, Unbroken.lines(words), soon);
    }

    private static Unusual because(DayHours day, Voice voice, String words, boolean soon) {
        return voice.language().fallback().stream()
                .filter(day.reasons()::containsKey)
                .findFirst()
                .map(it -> new Unusual(
                        words,
                        day.reasons().get(it),
                        it.tag().equals(voice.language().tag()) ? null : it.tag(),
                        soon))
                .orElseGet(() -> new Unusual(words, "", null, soon));
    }

    private static Optional<String> access(DoorRow row, Voice voice, Optional<String> said) {
        return said.or(() ->
                row.stepFree().map(free -> voice.say(free ? "portal.place.stepfree.yes" : "portal.place.stepfree.no")));
    }
}
