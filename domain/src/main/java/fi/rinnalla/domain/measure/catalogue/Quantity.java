package fi.rinnalla.domain.measure.catalogue;

/** What a figure is a number of, as far as arithmetic goes: how it is written, and whether periods may be added up. */
public enum Quantity {
    COUNT,
    HOURS,
    EUROS,
    /** The middle one; periods are never added up. */
    MEDIAN_DAYS,
    /** Between nothing and one; periods are never added up. */
    SHARE,
    /** On a scale; periods are never added up. */
    MEAN
}
