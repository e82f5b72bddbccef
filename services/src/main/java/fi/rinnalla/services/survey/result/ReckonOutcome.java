package fi.rinnalla.services.survey.result;

/** What becomes of counting a survey's answers. */
public enum ReckonOutcome {
    RECKONED,
    /** They were counted before; what was counted then stands. */
    RECKONED_BEFORE,
    STILL_ANSWERED,
    TOO_FEW
}
