package fi.rinnalla.domain.training.professional;

/** Who said how many of which profession were there. */
public enum CountedBy {
    /** Those who came, each for themselves on the page; some of them do not. */
    THEMSELVES,
    /** The trainers, of the room: what counts. */
    STAFF
}
