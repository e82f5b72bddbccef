package fi.rinnalla.domain.survey;

import java.time.LocalDate;

/**
 * When a survey is answered.
 *
 * @param from the first day
 * @param until the last day
 * @param resultsOn the day by which its results are told, as those who answer are promised
 * @param listed it is led to from the organisation's own pages; otherwise only whoever has the link finds it
 */
public record OpeningPlan(LocalDate from, LocalDate until, LocalDate resultsOn, boolean listed) {
    public OpeningPlan {
        if (until.isBefore(from) || resultsOn.isBefore(until)) {
            throw new IllegalArgumentException("first it opens, then it closes, then its results are told");
        }
    }
}
