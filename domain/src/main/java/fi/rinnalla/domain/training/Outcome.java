package fi.rinnalla.domain.training;

/** How a training went for one participant. Stopping is no failure: whoever stops may come back with the next group. */
public enum Outcome {
    GOING_ON,
    GRADUATED,
    /** Something is made up yet; then it is completed. */
    COMPLETES_LATER,
    STOPPED
}
