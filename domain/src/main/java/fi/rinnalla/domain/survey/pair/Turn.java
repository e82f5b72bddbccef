package fi.rinnalla.domain.survey.pair;

/** When a survey of two asks. */
public enum Turn {
    START,
    END
}
