package fi.rinnalla.domain.survey.instrument;

/** What a licence allows. */
public enum Allowed {
    ON_SCREEN,
    ON_PAPER,
    TRANSLATING,
    PUBLISHING_RESULTS
}
