package fi.rinnalla.web.shared;

import fi.rinnalla.domain.shared.Helsinki;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Dates and times as people here write them. The patterns are texts of ours: the JDK's Swedish dates are not Finland's. */
public record Times(Voice voice) {
    /** {@code 9} or {@code 9.30}. */
    public String clock(LocalTime time) {
        return format(time.getMinute() == 0 ? "time.pattern.clock.whole" : "time.pattern.clock", time);
    }

    public String clock(Instant moment) {
        return clock(moment.atZone(Helsinki.ZONE).toLocalTime());
    }

    /** {@code 25.11.2026}. */
    public String date(LocalDate day) {
        return format("time.pattern.date", day);
    }

    /** {@code 25.11.} */
    public String brief(LocalDate day) {
        return format("time.pattern.date.short", day);
    }

    /** "today", "tomorrow", or "on Wednesday 25.11.". */
    public String day(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return voice.say("time.today");
        }
        return day.equals(today.plusDays(1)) ? voice.say("time.tomorrow") : on(day);
    }

    public String on(LocalDate day) {
        return voice.say(
                "time.day.on",
                "weekday",
                weekday(day.getDayOfWeek(), ".on"),
                "date",
                format("time.pattern.date.short", day));
    }

    /** {@code ke 25.11.} */
    public String shortDay(LocalDate day) {
        return voice.say(
                "time.date.weekday",
                "weekday",
                weekday(day.getDayOfWeek(), ".short"),
                "date",
                format("time.pattern.date.short", day));
    }

    /** {@code ke 25.11. klo 16} */
    public String moment(Instant it) {
        return Unbroken.lines(shortDay(Helsinki.day(it)) + " " + voice.say("time.at", "time", clock(it)));
    }

    /** "on Tuesdays". */
    public String every(DayOfWeek weekday) {
        return weekday(weekday, ".every");
    }

    private String weekday(DayOfWeek weekday, String form) {
        return voice.say("time.weekday." + weekday.getValue() + form);
    }

    private String format(String pattern, java.time.temporal.TemporalAccessor moment) {
        return DateTimeFormatter.ofPattern(voice.say(pattern), voice.language().locale())
                .format(moment);
    }
}
