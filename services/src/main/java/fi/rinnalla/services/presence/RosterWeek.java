package fi.rinnalla.services.presence;

import fi.rinnalla.domain.presence.DayHours;
import java.time.LocalDate;
import java.util.List;

/** Who is at a door in one week, day by day; every day is there, also those without hours. */
public record RosterWeek(LocalDate monday, List<Day> days) {
    public record Day(DayHours hours, List<OnDuty> people) {}
}
