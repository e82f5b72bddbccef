package fi.rinnalla.domain.training.professional;

/** What becomes of a rating. */
public sealed interface RatingOutcome {
    /** @param number under which the same person is found afterwards */
    record Begun(int number) implements RatingOutcome {}

    record Ended() implements RatingOutcome {}

    /** Too early, too late, or closed. */
    record NotAsked() implements RatingOutcome {}

    /** Nobody has begun under that number. */
    record NoSuchNumber() implements RatingOutcome {}

    /** Somebody has rated themselves afterwards under that number: nothing is counted twice. */
    record RatedBefore() implements RatingOutcome {}
}
