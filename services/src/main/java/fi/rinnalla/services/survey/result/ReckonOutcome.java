package fi.rinnalla.services.survey.result;

/** What becomes of counting a survey's answers. */
public enum ReckonOutcome {
    RECKONED,
    /** They were counted before; what was counted then stands. */
    RECKONED_BEFORE,
    STILL_ANSWERED,
    /** It asks at the end what another one still asks at the start. */
    START_STILL_ANSWERED,
    TOO_FEW
}
