package fi.rinnalla.domain.shared;

/** When somebody has time. */
public enum PartOfWeek {
    WEEKDAY_MORNINGS,
    WEEKDAYS,
    EVENINGS,
    WEEKENDS
}
