package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.comparison.Interval;
import java.time.LocalDate;

/**
 * How an organisation answers, in the bins everybody else sees of it.
 *
 * @param received in the last four closed quarters
 * @param inTime of what was due in them, what was answered by the promised day
 * @param late the rest of that
 * @param waiting owed on the last of these days, and not due yet
 * @param overdue owed on that day, and late
 */
public record AnswerFigures(
        Interval received,
        Interval inTime,
        Interval late,
        Interval waiting,
        Interval overdue,
        LocalDate firstDay,
        LocalDate lastDay) {

    /** Of an organisation of which nothing has been told yet, or too little. */
    public boolean isShown() {
        return received.lo() > 0;
    }
}
