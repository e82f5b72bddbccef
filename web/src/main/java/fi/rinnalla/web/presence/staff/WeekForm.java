package fi.rinnalla.web.presence.staff;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fi.rinnalla.domain.presence.Slot;
import fi.rinnalla.domain.presence.WeeklyHours;
import fi.rinnalla.services.presence.DoorSheet;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Voice;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The week's hours as they were typed: one line for each weekday. */
public record WeekForm(Sent fields) {
    static final String FROM = "from";

    /** As the week will be, once everything that was decided holds. */
    static WeekForm of(DoorSheet sheet, LocalDate today) {
        var week = sheet.row().coming().isEmpty()
                ? sheet.row().weekly()
                : sheet.row().coming();
        var slots = week.stream().collect(groupingBy(WeeklyHours::weekday, mapping(WeeklyHours::slot, toList())));
        var fields = Sent.NOTHING.with(FROM, today.plusDays(1).toString());
        for (var day : slots.entrySet()) {
            fields = fields.with(name(day.getKey()), TypedHours.written(day.getValue()));
        }
        return new WeekForm(fields);
    }

    static String name(DayOfWeek day) {
        return "day-" + day.getValue();
    }

    List<Problem> problems(Voice voice) {
        var problems = new ArrayList<Problem>();
        if (fields.day(FROM).isEmpty()) {
            problems.add(new Problem(FROM, voice.say("hours.error.day")));
        }
        Arrays.stream(DayOfWeek.values())
                .filter(it -> typed(it).isBad())
                .forEach(it -> problems.add(new Problem(
                        name(it),
                        weekday(it, voice) + ": " + voice.say(typed(it).trouble()))));
        return problems;
    }

    /** As a label begins. */
    static String weekday(DayOfWeek day, Voice voice) {
        var name = voice.say("time.weekday." + day.getValue());
        return name.substring(0, 1).toUpperCase(voice.language().locale()) + name.substring(1);
    }

    LocalDate from() {
        return fields.day(FROM).orElseThrow();
    }

    Map<DayOfWeek, List<Slot>> week() {
        var week = new EnumMap<DayOfWeek, List<Slot>>(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values()).forEach(it -> week.put(it, typed(it).slots()));
        return week;
    }

    private TypedHours typed(DayOfWeek day) {
        return TypedHours.of(fields.text(name(day)));
    }
}
