package fi.rinnalla.domain.reporting;

/** What came of finishing a report. */
public enum FreezeOutcome {
    FROZEN,
    ALREADY,
    /** Somebody wrote in it since it was looked at. */
    CHANGED_MEANWHILE,
    /** Something that was pointed out is neither changed nor kept for a reason. */
    NOT_LOOKED_AT
}
