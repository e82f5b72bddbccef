package fi.rinnalla.domain.partner.assignment;

/** Why somebody is suggested for an assignment. In this order they weigh: see {@link Suggesting}. */
public enum Fitting {
    SPEAKS_THE_LANGUAGE,
    COMES_TO_THE_TOWN,
    KNOWS_THE_THEME,
    MEETS_THAT_WAY,
    HAS_TIME_THEN
}
