package fi.rinnalla.domain.feedback;

/** What everybody can read about what became of it. */
public enum ChangeState {
    HEARD,
    IN_PROGRESS,
    ON_TRIAL,
    CHANGED,
    /** "Not changed, because …". */
    NOT_CHANGED
}
