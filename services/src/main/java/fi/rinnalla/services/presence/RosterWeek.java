package fi.rinnalla.services.presence;

import fi.rinnalla.domain.presence.DayHours;
import java.time.LocalDate;
import java.util.List;

/**
 * Who is at a door in one week, day by day; every day is there, also those without hours.
 *
 * @param taken who was taken off, and can be put back
 */
public record RosterWeek(LocalDate monday, List<Day> days, List<Taken> taken) {
    public record Day(DayHours hours, List<OnDuty> people) {}

    public record Taken(LocalDate day, OnDuty person) {}
}
