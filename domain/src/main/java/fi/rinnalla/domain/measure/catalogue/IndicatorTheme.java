package fi.rinnalla.domain.measure.catalogue;

/** To which side of the work an indicator belongs: how the catalogue is ordered. */
public enum IndicatorTheme {
    REACH,
    PEOPLE,
    CHANGE,
    OUTCOME
}
