package fi.rinnalla.domain.programme;

/** Where a programme is on a day. */
public enum ProgrammeState {
    COMING,
    RUNNING,
    ENDED
}
