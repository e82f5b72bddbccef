package fi.rinnalla.domain.partner;

/** What a version of a story is used for. */
public enum StoryUseKind {
    TRAINING,
    EVENT,
    PUBLICATION,
    INTERVIEW
}
