package fi.rinnalla.web.presence;

import fi.rinnalla.domain.presence.DayHours;
import fi.rinnalla.domain.presence.PictureSize;
import fi.rinnalla.domain.presence.Presence;
import fi.rinnalla.domain.presence.Slot;
import fi.rinnalla.domain.presence.Spell;
import fi.rinnalla.domain.presence.WeeklyHours;
import fi.rinnalla.domain.presence.Why;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.presence.DoorRow;
import fi.rinnalla.services.presence.OnDuty;
import fi.rinnalla.services.presence.PictureRow;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Unbroken;
import fi.rinnalla.web.shared.Voice;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One door in sentences.
 *
 * @param open whether somebody is there right now
 * @param now "open now until …" or "opens …"
 * @param duty who is there, by role or chosen first name; empty where nobody has said
 * @param coming what will change in the week, and when
 */
public record DoorCard(
        String code,
        String name,
        String address,
        String number,
        boolean open,
        String now,
        List<String> weekly,
        List<String> coming,
        List<Unusual> special,
        String duty,
        Optional<String> directions,
        Optional<String> access,
        Optional<Picture> picture) {

    /** Days; what lies further ahead stands on the page of the hours, not on every page. */
    private static final int SOON = 14;

    /**
     * A day that is not like the others.
     *
     * @param reason empty where nobody has said why
     * @param lang the reason's language where it is not the page's; null otherwise
     */
    public record Unusual(String words, String reason, String lang, boolean soon) {}

    /**
     * The door as it looks.
     *
     * @param large the same picture, for whoever wants to look closely
     * @param lang the words' language where it is not the page's; null otherwise
     */
    public record Picture(String small, String large, int width, int height, String words, String lang) {
        public static Picture of(PictureRow row, Language reader) {
            var language =
                    reader.fallback().stream().filter(row.words()::containsKey).findFirst();
            var small = row.smallest();
            return new Picture(
                    address(small),
                    address(row.largest()),
                    small.width(),
                    small.height(),
                    language.map(row.words()::get).orElse(""),
                    language.map(Language::tag)
                            .filter(it -> !it.equals(reader.tag()))
                            .orElse(null));
        }

        private static String address(PictureSize size) {
            return "/kuvat/" + size.name() + ".jpg";
        }
    }

    public static DoorCard of(DoorRow row, Voice voice, LocalDate today) {
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
                weekly(row.weekly(), voice),
                coming(row, voice, times),
                row.special().stream()
                        .map(it -> unusual(it, voice, times, today))
                        .toList(),
                row.duty().map(it -> duty(it, voice, times, today)).orElse(""),
                way.flatMap(DoorRow.Directions::way),
                access(row, voice, way.flatMap(DoorRow.Directions::access)),
                row.picture().map(it -> Picture.of(it, voice.language())));
    }

    private static String now(DoorRow row, Voice voice, Times times, LocalDate today) {
        if (row.presence() instanceof Presence.OpenNow open) {
            if (isElsewhere(row, today)) {
                return voice.say("portal.hours.moved.now", "time", times.clock(open.until()));
            }
            var key = row.kind() == DoorRow.Kind.LINE ? "portal.hours.line.now" : "portal.hours.place.now";
            return voice.say(key, "time", times.clock(open.until()));
        }
        if (row.presence() instanceof Presence.NextOpen next) {
            var day = Helsinki.day(next.opens());
            return voice.say("portal.hours.next", "day", times.day(day, today), "time", times.clock(next.opens()));
        }
        return voice.say("portal.hours.none");
    }

    private static String duty(DoorRow.Duty duty, Voice voice, Times times, LocalDate today) {
        var people = duty.people().stream().map(it -> person(it, voice)).toList();
        var last = people.get(people.size() - 1);
        var all = people.size() == 1
                ? last
                : voice.say(
                        "portal.hours.duty.and",
                        "one",
                        String.join(", ", people.subList(0, people.size() - 1)),
                        "other",
                        last);
        return voice.say("portal.hours.duty", "day", times.day(duty.day(), today), "people", all);
    }

    /** "experience partner Aino", or the role alone. */
    public static String person(OnDuty it, Voice voice) {
        var role = voice.say("role." + Typed.low(it.role()) + ".one");
        return it.firstName().map(name -> role + " " + name).orElse(role);
    }

    private static boolean isElsewhere(DoorRow row, LocalDate today) {
        return row.special().stream()
                .anyMatch(it -> it.first().equals(today) && it.day().moved());
    }

    /** One sentence for each weekday: "on Tuesdays 9–12, 13–15". */
    static List<String> weekly(List<WeeklyHours> hours, Voice voice) {
        var times = new Times(voice);
        return hours.stream()
                .map(WeeklyHours::weekday)
                .distinct()
                .map(day -> weekly(
                        day,
                        hours.stream()
                                .filter(it -> it.weekday() == day)
                                .map(WeeklyHours::slot)
                                .toList(),
                        voice,
                        times))
                .toList();
    }

    private static String weekly(DayOfWeek day, List<Slot> slots, Voice voice, Times times) {
        var opens = times.clock(slots.get(0).opens());
        return Unbroken.lines(voice.say(
                "portal.hours.weekly", "days", times.every(day), "opens", opens, "closes", closes(slots, times)));
    }

    private static List<String> coming(DoorRow row, Voice voice, Times times) {
        var changes = row.coming().stream()
                .map(WeeklyHours::from)
                .distinct()
                .sorted()
                .map(from -> voice.say(
                        "portal.hours.coming",
                        "date",
                        times.date(from),
                        "hours",
                        String.join(
                                ", ",
                                weekly(
                                        row.coming().stream()
                                                .filter(it -> it.from().equals(from))
                                                .toList(),
                                        voice))));
        var end = row.endsOn().stream().map(it -> voice.say("portal.hours.ends", "date", times.date(it)));
        return Stream.concat(changes, end).toList();
    }

    /** {@code 15}, or {@code 12, 13–15} where somebody is there twice. */
    private static String closes(List<Slot> slots, Times times) {
        var more = slots.stream().skip(1).map(it -> ", " + times.clock(it.opens()) + "–" + times.clock(it.closes()));
        return times.clock(slots.get(0).closes()) + more.collect(Collectors.joining());
    }

    private static Unusual unusual(Spell spell, Voice voice, Times times, LocalDate today) {
        var day = spell.day();
        var named = times.day(spell.first(), today);
        var soon = spell.first().isBefore(today.plusDays(SOON));
        if (!spell.isOneDay()) {
            var period = voice.say(
                    "portal.hours.closed.period", "from", times.brief(spell.first()), "to", times.brief(spell.last()));
            return because(day, voice, Unbroken.lines(period), soon);
        }
        if (day.closed()) {
            return because(day, voice, voice.say("portal.hours.closed.day", "day", named), soon);
        }
        var key = day.moved() ? "portal.hours.moved" : "portal.hours.different";
        var opens = times.clock(day.slots().get(0).opens());
        var words = voice.say(key, "day", named, "opens", opens, "closes", closes(day.slots(), times));
        return because(day, voice, Unbroken.lines(words), soon);
    }

    /** The organisation's own words where they are in the reader's language, else ready ones, else its own in another. */
    private static Unusual because(DayHours day, Voice voice, String words, boolean soon) {
        var own = voice.language().fallback().stream()
                .filter(day.reasons()::containsKey)
                .findFirst();
        var ready = ready(day, voice);
        if (own.isPresent() && (own.get() == voice.language() || ready.isEmpty())) {
            var tag = own.get().tag();
            return new Unusual(
                    words,
                    day.reasons().get(own.get()),
                    tag.equals(voice.language().tag()) ? null : tag,
                    soon);
        }
        return new Unusual(words, ready, null, soon);
    }

    private static String ready(DayHours day, Voice voice) {
        if (day.holiday() && !day.special()) {
            return voice.say("portal.hours.holiday");
        }
        return day.why()
                .filter(it -> it != Why.OTHER)
                .map(it -> voice.say("portal.hours.why." + Typed.low(it)))
                .orElse("");
    }

    private static Optional<String> access(DoorRow row, Voice voice, Optional<String> said) {
        return said.or(() ->
                row.stepFree().map(free -> voice.say(free ? "portal.place.stepfree.yes" : "portal.place.stepfree.no")));
    }
}
