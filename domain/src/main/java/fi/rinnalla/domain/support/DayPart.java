package fi.rinnalla.domain.support;

/** When of a day two meet; the minute is between them. */
public enum DayPart {
    MORNING,
    AFTERNOON,
    EVENING
}
