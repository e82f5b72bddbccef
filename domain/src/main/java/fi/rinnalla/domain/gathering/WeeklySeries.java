package fi.rinnalla.domain.gathering;

import fi.rinnalla.domain.shared.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The same weekday so many times. A public holiday is left out and said so, and the series runs on until all are there.
 *
 * @param skipped holidays on which nobody meets
 */
public record WeeklySeries(List<Meeting> meetings, List<LocalDate> skipped) {
    public static final int MOST = 60;

    public static WeeklySeries of(Meeting first, int times) {
        if (times < 1 || times > MOST) {
            throw new IllegalArgumentException("between 1 and " + MOST);
        }
        var meetings = new ArrayList<Meeting>();
        var skipped = new ArrayList<LocalDate>();
        for (var day = first.day(); meetings.size() < times; day = day.plusWeeks(1)) {
            if (WorkingDays.isHoliday(day)) {
                skipped.add(day);
            } else {
                meetings.add(new Meeting(day, first.starts(), first.ends()));
            }
        }
        return new WeeklySeries(List.copyOf(meetings), List.copyOf(skipped));
    }
}
