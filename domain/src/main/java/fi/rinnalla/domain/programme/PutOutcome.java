package fi.rinnalla.domain.programme;

/** What came of writing or correcting something of a programme. */
public enum PutOutcome {
    PUT,
    /** It is not there, or not open to be changed any more. */
    GONE,
    /** Another line plans that year. */
    YEAR_TAKEN,
    /** There are as many as can be read. */
    TOO_MANY
}
