package fi.rinnalla.domain.survey;

/** What became of a change to a survey. */
public enum ChangeOutcome {
    DONE,
    /** Somebody has answered what stood there: this is a new version, and answers stay with theirs. */
    NEW_VERSION,
    /** A colleague has changed it since the page was shown. */
    CHANGED_MEANWHILE,
    /** A later question depends on what would go or move. */
    OTHERS_DEPEND,
    /** Nobody answers it any more, so that nothing is asked anew. */
    OVER
}
