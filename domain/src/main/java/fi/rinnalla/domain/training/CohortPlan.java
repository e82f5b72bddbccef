package fi.rinnalla.domain.training;

import fi.rinnalla.domain.partner.Towns;
import java.time.LocalDate;

/**
 * What is planned of a group in training.
 *
 * @param closesOn the last day on which anybody may apply
 * @param towns where it meets; none where it meets online
 * @param places for so many
 */
public record CohortPlan(
        String name,
        LocalDate closesOn,
        LocalDate startsOn,
        LocalDate endsOn,
        Towns towns,
        int places,
        CompletionRule rule) {
    public static final int LONGEST_NAME = 60;
    public static final int MOST_PLACES = 40;

    public CohortPlan {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a short name");
        }
        if (closesOn.isAfter(startsOn) || startsOn.isAfter(endsOn)) {
            throw new IllegalArgumentException("the call ends, then it begins, then it ends");
        }
        if (!mayHave(places)) {
            throw new IllegalArgumentException("between one and " + MOST_PLACES);
        }
    }

    public static boolean mayHave(int places) {
        return places >= 1 && places <= MOST_PLACES;
    }
}
