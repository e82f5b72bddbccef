package fi.rinnalla.domain.guidance;

import fi.rinnalla.domain.shared.WorkingDays;
import java.time.LocalDate;

/**
 * Which day follows from a day that a parent knows. The one place for these rules: the page prints them as data, and its
 * script does nothing but count. Days are counted as the law on reckoning time limits (150/1930) has it: the first day is
 * not counted (2 §), months end on the day of the same number or on the last of a shorter month (3 §), and what would end
 * on a day on which nobody works ends on the next working day (5 §). Sources stand beside each rule in the texts.
 */
public enum DeadlineRule {
    ASSESSMENT_BEGINS(KnownDay.NOTICE, 7, Reckoning.WORKING_DAYS),
    ASSESSMENT_READY(KnownDay.NOTICE, 3, Reckoning.MONTHS),
    APPEAL(KnownDay.HANDED_OVER, 30, Reckoning.DAYS),
    /** When a letter counts as read. Nothing has to be done on that day, so it is not moved. */
    LETTER_READ(KnownDay.POSTED, 7, Reckoning.DAYS_AS_THEY_COME),
    /** The thirty days after {@link #LETTER_READ}. */
    APPEAL_AFTER_LETTER(KnownDay.POSTED, 7 + 30, Reckoning.DAYS),
    /** A piece of advice of ours; no law says it. */
    TIME_TO_PREPARE(KnownDay.MEETING, 5, Reckoning.WORKING_DAYS_BEFORE);

    private final KnownDay from;
    private final int count;
    private final Reckoning reckoning;

    DeadlineRule(KnownDay from, int count, Reckoning reckoning) {
        this.from = from;
        this.count = count;
        this.reckoning = reckoning;
    }

    public LocalDate after(LocalDate known) {
        return switch (reckoning) {
            case WORKING_DAYS -> WorkingDays.plus(known, count);
            case WORKING_DAYS_BEFORE -> WorkingDays.before(known, count);
            case DAYS -> WorkingDays.onOrAfter(known.plusDays(count));
            case DAYS_AS_THEY_COME -> known.plusDays(count);
            case MONTHS -> WorkingDays.onOrAfter(known.plusMonths(count));
        };
    }

    public KnownDay from() {
        return from;
    }

    public int count() {
        return count;
    }

    public Reckoning reckoning() {
        return reckoning;
    }

    /** Whether it is said by law, and not by us. */
    public boolean isLaw() {
        return this != TIME_TO_PREPARE;
    }

    public enum Reckoning {
        WORKING_DAYS,
        WORKING_DAYS_BEFORE,
        DAYS,
        DAYS_AS_THEY_COME,
        MONTHS
    }
}
