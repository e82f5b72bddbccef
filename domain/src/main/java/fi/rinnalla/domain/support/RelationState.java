package fi.rinnalla.domain.support;

/** Whether two still walk together. */
public enum RelationState {
    RUNNING,
    ENDED
}
