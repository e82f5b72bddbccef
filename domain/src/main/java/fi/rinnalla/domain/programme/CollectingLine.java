package fi.rinnalla.domain.programme;

import fi.rinnalla.domain.access.Role;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Set;

/**
 * What is collected every year for evaluating a programme, so that it is asked for while it can be had.
 *
 * @param what in words
 * @param by the role that collects it
 */
public record CollectingLine(String what, Month month, Role by) {
    public static final int LONGEST_WHAT = 200;
    /** Those who see programmes. */
    public static final Set<Role> COLLECTORS = Set.of(Role.WORKER, Role.FACILITATOR, Role.ADMINISTRATOR);
    /** So long it is asked for: in its month and in the one after it. */
    private static final int MONTHS = 2;

    public CollectingLine {
        if (!COLLECTORS.contains(by)) {
            throw new IllegalArgumentException(by + " collects nothing for programmes");
        }
    }

    /** The month of its turn that is on that day, else of the one before. */
    public YearMonth turn(LocalDate day) {
        var here = YearMonth.from(day);
        var turn = here.withMonth(month.getValue());
        return turn.isAfter(here) ? turn.minusYears(1) : turn;
    }

    /** Whether its turn is on. */
    public boolean isAskedFor(LocalDate day) {
        return YearMonth.from(day).isBefore(turn(day).plusMonths(MONTHS));
    }
}
