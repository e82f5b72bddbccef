package fi.rinnalla.domain.codevelopment.group;

/** What becomes of a vote. */
public enum VoteOutcome {
    COUNTED,
    /** Of this member a vote has been counted. */
    VOTED_BEFORE,
    /** More dots than anybody has. */
    TOO_MANY,
    /** A vote for nothing. */
    NO_DOTS,
    CLOSED
}
