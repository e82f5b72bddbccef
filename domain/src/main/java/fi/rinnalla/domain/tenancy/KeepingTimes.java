package fi.rinnalla.domain.tenancy;

import fi.rinnalla.domain.privacy.Retention;

/**
 * For how long an organisation keeps what it may keep for less than the house does. For longer it cannot: that is what
 * every family is told.
 */
public record KeepingTimes(int feedbackMonths, int rosterNameDays) {
    /** In less, a family could come back too late for the answer. */
    public static final int FEWEST_MONTHS = 3;

    public static final int MOST_MONTHS = Retention.FEEDBACK.months();
    public static final int MOST_DAYS = Retention.NAME_ON_A_ROSTER.kept().getDays();
    public static final KeepingTimes LONGEST = new KeepingTimes(MOST_MONTHS, MOST_DAYS);

    public KeepingTimes {
        if (!mayBeMonths(feedbackMonths) || !mayBeDays(rosterNameDays)) {
            throw new IllegalArgumentException("things are kept neither longer than families are told nor too short");
        }
    }

    public static boolean mayBeMonths(int months) {
        return months >= FEWEST_MONTHS && months <= MOST_MONTHS;
    }

    public static boolean mayBeDays(int days) {
        return days >= 1 && days <= MOST_DAYS;
    }

    /** What was promised for less stays promised for less. */
    public int feedbackMonths(int promised) {
        return Math.min(promised, feedbackMonths);
    }
}
