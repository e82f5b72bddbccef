package fi.rinnalla.domain.partner.assignment;

import fi.rinnalla.domain.shared.PartOfWeek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** When on a day somebody is wished for. */
public enum PartOfDay {
    MORNING,
    AFTERNOON,
    EVENING,
    ANY;

    /** When somebody has to have time for it to suit, on that day of the week. */
    public Set<PartOfWeek> on(LocalDate day) {
        if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            return EnumSet.of(PartOfWeek.WEEKENDS);
        }
        return switch (this) {
            case MORNING -> EnumSet.of(PartOfWeek.WEEKDAY_MORNINGS, PartOfWeek.WEEKDAYS);
            case AFTERNOON -> EnumSet.of(PartOfWeek.WEEKDAYS);
            case EVENING -> EnumSet.of(PartOfWeek.EVENINGS);
            case ANY -> EnumSet.of(PartOfWeek.WEEKDAY_MORNINGS, PartOfWeek.WEEKDAYS, PartOfWeek.EVENINGS);
        };
    }
}
