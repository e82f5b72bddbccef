package fi.rinnalla.domain.guidance;

/** A day that a parent knows, and from which others follow. */
public enum KnownDay {
    /** A notice or an application came to child protection. */
    NOTICE,
    /** A decision was handed over, or somebody signed for it. */
    HANDED_OVER,
    /** A decision was sent as an ordinary letter. */
    POSTED,
    MEETING
}
