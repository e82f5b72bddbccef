package fi.rinnalla.domain.shared;

/** What staff or the house itself did. What parents do is counted, never written here one by one. */
public enum AuditAct {
    SIGNED_IN,
    SIGNED_OUT,
    READ_FEEDBACK,
    ENTERED_FEEDBACK,
    THEMED_FEEDBACK,
    ANSWERED,
    ANSWERED_NO_CHANGE,
    SET_ASIDE,
    WROTE_TEMPLATE,
    DRAFTED_PUBLICATION,
    APPROVED_PUBLICATION,
    APPROVED_PUBLICATION_ALONE,
    WITHDREW_PUBLICATION,
    CHANGED_HOURS,
    CHANGED_TEXTS,
    CHANGED_BRAND,
    INVITED_ACCOUNT,
    CHANGED_ACCOUNT,
    CLOSED_ACCOUNT,
    OPENED_TENANT,
    CLOSED_TENANT,
    EXPORTED,
    ERASED_BY_RETENTION,
    FROZE_QUARTER
}
