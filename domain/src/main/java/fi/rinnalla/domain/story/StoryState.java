package fi.rinnalla.domain.story;

/** How far a story has come on its way out. */
public enum StoryState {
    DRAFT,
    /** Its owner reads it. */
    WITH_OWNER,
    OUT,
    /** Its day has come, or its owner has taken it back: for good. */
    OVER
}
