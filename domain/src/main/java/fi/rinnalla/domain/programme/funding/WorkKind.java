package fi.rinnalla.domain.programme.funding;

/** How what was done is told of to whoever paid for it. */
public enum WorkKind {
    /** A closed day of a place. */
    PLACE_DAY,
    GROUP,
    EVENT,
    /** A session of a training of those who will walk beside parents. */
    COHORT,
    ASSIGNMENT,
    /** A training of professionals. */
    TRAINING
}
