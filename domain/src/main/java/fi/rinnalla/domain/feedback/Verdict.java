package fi.rinnalla.domain.feedback;

/** Is the change visible to the one who asked for it? */
public enum Verdict {
    VISIBLE,
    PARTLY,
    NOT_VISIBLE
}
