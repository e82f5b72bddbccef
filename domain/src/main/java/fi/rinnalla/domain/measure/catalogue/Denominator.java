package fi.rinnalla.domain.measure.catalogue;

/** What a figure may be divided by, where that says something. */
public enum Denominator {
    OPEN_HOUR,
    FTE,
    EURO
}
