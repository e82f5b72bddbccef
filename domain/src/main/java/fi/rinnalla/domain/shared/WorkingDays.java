package fi.rinnalla.domain.shared;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Finnish working days: Monday to Friday, without public holidays and without the eves of Midsummer and Christmas, on
 * which offices keep closed too.
 */
public final class WorkingDays {
    private static final HolidayManager FINLAND =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FINLAND));
    private static final Map<Integer, Set<LocalDate>> HOLIDAYS = new ConcurrentHashMap<>();

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !isHoliday(day);
    }

    public static boolean isHoliday(LocalDate day) {
        return HOLIDAYS.computeIfAbsent(day.getYear(), WorkingDays::holidaysOf).contains(day);
    }

    /** The day itself where it is a working day, else the next one. */
    public static LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : next(day);
    }

    /** The first working day after this day. */
    public static LocalDate next(LocalDate day) {
        var following = day.plusDays(1);
        while (!isWorkingDay(following)) {
            following = following.plusDays(1);
        }
        return following;
    }

    /** The n-th working day after this day; the day itself is not counted. */
    public static LocalDate plus(LocalDate day, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("working days run forward only");
        }
        var reached = day;
        for (var counted = 0; counted < days; counted++) {
            reached = next(reached);
        }
        return reached;
    }

    /** The n-th working day before this day; the day itself is not counted. */
    public static LocalDate before(LocalDate day, int days) {
        var reached = day;
        for (var counted = 0; counted < days; ) {
            reached = reached.minusDays(1);
            counted += isWorkingDay(reached) ? 1 : 0;
        }
        return reached;
    }

    /** The days of a year from Monday to Friday on which nobody works. */
    public static List<LocalDate> closedWeekdays(int year) {
        return Year.of(year)
                .atDay(1)
                .datesUntil(Year.of(year + 1).atDay(1))
                .filter(it -> it.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && isHoliday(it))
                .toList();
    }

    /** How many working days lie after {@code from}, up to and with {@code to}. */
    public static int between(LocalDate from, LocalDate to) {
        return from.isAfter(to)
                ? 0
                : (int) from.plusDays(1)
                        .datesUntil(to.plusDays(1))
                        .filter(WorkingDays::isWorkingDay)
                        .count();
    }

    private static Set<LocalDate> holidaysOf(int year) {
        return FINLAND.getHolidays(Year.of(year)).stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
