package fi.rinnalla.domain.support;

/** Why somebody is proposed. In this order they weigh: see {@link Matching}. */
public enum Reason {
    SPEAKS_THE_LANGUAGE,
    COMES_TO_THE_TOWN,
    MEETS_THAT_WAY,
    HAS_TIME_THEN
}
