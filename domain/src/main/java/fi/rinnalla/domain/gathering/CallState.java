package fi.rinnalla.domain.gathering;

/** What became of a call somebody was promised. */
public enum CallState {
    OPEN,
    CALLED,
    /** Tried as often as anybody tries. */
    NOT_REACHED
}
