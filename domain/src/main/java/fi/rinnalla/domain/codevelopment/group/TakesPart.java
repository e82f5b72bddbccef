package fi.rinnalla.domain.codevelopment.group;

/** How a member is reached. Nobody needs an account. */
public enum TakesPart {
    /** By a link of their own for each meeting. */
    LINK,
    /** On paper. */
    PAPER,
    /** By their account as an experience partner. */
    ACCOUNT
}
