package fi.rinnalla.domain.programme.funding;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that was done once, on one day.
 *
 * @param activity of which is said what pays for it; empty for a day of a place
 * @param minutes none where nobody counts them
 * @param cents what it cost, as far as that was noted
 * @param funding the words with which a day of a place was closed
 */
public record Occurrence(
        WorkKind kind,
        Optional<ActivityId> activity,
        LocalDate day,
        int minutes,
        long cents,
        Optional<String> funding) {}
