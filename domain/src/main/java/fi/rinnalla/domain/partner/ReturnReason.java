package fi.rinnalla.domain.partner;

/** Why a claim comes back, to the partner alone. Closed choices: the rest is talked about, not written down. */
public enum ReturnReason {
    DURATION,
    WAY,
    TWICE,
    NOT_AGREED,
    LET_US_TALK
}
