package fi.rinnalla.domain.support;

/** When on a day, as loosely as a plan can say it. */
public enum PartOfDay {
    MORNING,
    AFTERNOON,
    EVENING
}
