package fi.rinnalla.domain.support;

/** How a coaching stands. */
public enum CoachingState {
    RUNNING,
    /** As it was planned. */
    ENDED,
    /** Before that, because the parent wanted so or for another reason, which is asked of nobody. */
    STOPPED
}
