package fi.rinnalla.domain.presence;

/** How long a call was, in minutes. */
public enum CallLength {
    UNDER_FIVE,
    UNDER_FIFTEEN,
    UNDER_THIRTY,
    LONGER
}
