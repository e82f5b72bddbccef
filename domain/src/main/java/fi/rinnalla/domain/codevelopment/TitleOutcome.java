package fi.rinnalla.domain.codevelopment;

/** What becomes of a theme's new title. */
public enum TitleOutcome {
    CORRECTED,
    /** It is called so already. */
    SAME,
    NOTHING_SAID,
    /** A telling detail that nobody has looked at. */
    NOT_CHECKED,
    /** Everybody can read it by now: why it is called otherwise is written down beside the old title. */
    REASON_NEEDED
}
