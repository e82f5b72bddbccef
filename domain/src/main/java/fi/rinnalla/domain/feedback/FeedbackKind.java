package fi.rinnalla.domain.feedback;

import fi.rinnalla.domain.shared.WorkingDays;
import java.time.LocalDate;

/** What feedback is about, which decides by when an answer is owed. */
public enum FeedbackKind {
    GENERAL,
    /** About the accessibility of these pages: the law gives fourteen days. */
    ACCESSIBILITY;

    private static final int DAYS_BY_LAW = 14;

    /** @param workingDays what the organisation has set for itself */
    public LocalDate dueOn(LocalDate from, int workingDays) {
        return switch (this) {
            case GENERAL -> WorkingDays.plus(from, workingDays);
            case ACCESSIBILITY -> from.plusDays(DAYS_BY_LAW);
        };
    }
}
