package fi.rinnalla.domain.presence;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** One slot that comes back each week, between two days; {@code until} is null where no end is known. */
public record WeeklyHours(DayOfWeek weekday, Slot slot, LocalDate from, LocalDate until) {
    boolean holdOn(LocalDate day) {
        return day.getDayOfWeek() == weekday && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether it holds on some day from this one on. */
    boolean holdsAfter(LocalDate day) {
        return until == null || !until.isBefore(day);
    }

    /** The same slot, which holds for the last time on or before that day. */
    public WeeklyHours endingOn(LocalDate lastDay) {
        return new WeeklyHours(weekday, slot, from, lastDay);
    }
}
