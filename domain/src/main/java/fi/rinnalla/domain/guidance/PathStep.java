package fi.rinnalla.domain.guidance;

/** Where on a family's path a text stands. What is needed at once comes first. */
public enum PathStep {
    NOW,
    START,
    MEETING,
    RIGHTS,
    SUPPORT,
    AWAY,
    AFTER,
    YOURSELF
}
