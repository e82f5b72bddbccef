package fi.rinnalla.services.survey.measure;

/** What becomes of answers about a visit or a call. */
public enum WentOutcome {
    COUNTED,
    /** The code is none of ours, or somebody has answered with it: nothing was counted. */
    NO_SUCH_CODE,
    /** There is no such place or line any more. */
    NO_SUCH_DOOR
}
