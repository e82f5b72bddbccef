package fi.rinnalla.domain.gathering;

import fi.rinnalla.domain.shared.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The same weekday so many times, every week or every so many weeks. A public holiday is left out and said so, and the series
 * runs on until all are there.
 *
 * @param skipped holidays on which nobody meets
 */
public record WeeklySeries(List<Meeting> meetings, List<LocalDate> skipped) {
    public static final int MOST = 60;

    /** So many weeks may lie between two meetings. */
    public static final List<Integer> INTERVALS = List.of(1, 2, 4);

    public static WeeklySeries of(Meeting first, int times) {
        return of(first, times, 1);
    }

    /** @param every how many weeks */
    public static WeeklySeries of(Meeting first, int times, int every) {
        if (times < 1 || times > MOST || !INTERVALS.contains(every)) {
            throw new IllegalArgumentException("between 1 and " + MOST + ", every " + INTERVALS + " weeks");
        }
        var meetings = new ArrayList<Meeting>();
        var skipped = new ArrayList<LocalDate>();
        for (var day = first.day(); meetings.size() < times; day = day.plusWeeks(every)) {
            if (WorkingDays.isHoliday(day)) {
                skipped.add(day);
            } else {
                meetings.add(new Meeting(day, first.starts(), first.ends()));
            }
        }
        return new WeeklySeries(List.copyOf(meetings), List.copyOf(skipped));
    }
}
