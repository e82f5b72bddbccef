package fi.rinnalla.domain.support;

/** When somebody has time. */
public enum PartOfWeek {
    WEEKDAY_MORNINGS,
    WEEKDAYS,
    EVENINGS,
    WEEKENDS
}
