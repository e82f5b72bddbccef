package fi.rinnalla.domain.story;

/** Where a story may be read, as its owner has said. */
public enum StoryAudience {
    /** On the public pages. */
    WEB,
    TRAINING,
    PROFESSIONALS,
    /** On paper, which nobody can call back. */
    PRINT
}
