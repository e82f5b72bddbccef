package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.shared.WorkingDays;
import java.time.LocalDate;

/**
 * By when an answer is owed, as seen today.
 *
 * @param workingDays until that day, or since it where it is late; a weekend after it is late by none
 */
public record Due(LocalDate on, int workingDays, boolean late) {
    public static Due seen(LocalDate on, LocalDate today) {
        return today.isAfter(on)
                ? new Due(on, WorkingDays.between(on, today), true)
                : new Due(on, WorkingDays.between(today, on), false);
    }

    public boolean isToday(LocalDate today) {
        return on.equals(today);
    }
}
