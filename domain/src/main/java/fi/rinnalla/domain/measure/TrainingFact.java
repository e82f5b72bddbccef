package fi.rinnalla.domain.measure;

import fi.rinnalla.domain.training.Outcome;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One participant of one training: when it ran, when they joined, and how it went. No name, no id.
 *
 * @param decidedOn empty while they go on
 */
public record TrainingFact(
        LocalDate startsOn, LocalDate endsOn, LocalDate joinedOn, Outcome outcome, Optional<LocalDate> decidedOn) {

    /** The first day on which they were in training. */
    LocalDate first() {
        return joinedOn.isAfter(startsOn) ? joinedOn : startsOn;
    }

    /** The last day: when it ended for all, or when they stopped or graduated before. */
    LocalDate last() {
        return decidedOn.filter(it -> it.isBefore(endsOn)).orElse(endsOn);
    }

    Optional<LocalDate> graduatedOn() {
        return decidedOn.filter(it -> outcome == Outcome.GRADUATED);
    }
}
