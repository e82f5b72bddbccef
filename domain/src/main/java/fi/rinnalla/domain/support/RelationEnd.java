package fi.rinnalla.domain.support;

/** How a relation ended. Why is not asked. */
public enum RelationEnd {
    AS_PLANNED,
    EARLIER,
    NEVER_MET
}
