package fi.rinnalla.domain.survey;

/** How far a survey has come. */
public enum SurveyState {
    /** Nobody can answer yet, and no day is set. */
    DRAFT,
    /** From a day on that is still ahead. */
    AHEAD,
    OPEN,
    /** Nobody answers any more; from here on its results may be looked at. */
    CLOSED,
    /** Its results stand on a public page. */
    PUBLISHED;

    /** Nobody adds to it any more. */
    public boolean isOver() {
        return this == CLOSED || this == PUBLISHED;
    }
}
