package fi.rinnalla.domain.support;

/** What somebody should look at before it becomes a worry. What is most pressing comes first. */
public enum EarlyWarning {
    /** Nobody has met or written for too long. */
    SILENT,
    /** The partner pauses or has left. */
    PARTNER_AWAY,
    /** The partner walks with more than they want to. */
    OVERLOADED,
    /** The day that was planned for the end has passed. */
    PAST_ITS_END,
    /** The partner has had no supervision for too long. */
    UNSUPERVISED
}
