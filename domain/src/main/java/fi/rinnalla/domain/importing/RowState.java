package fi.rinnalla.domain.importing;

/** What becomes of a row. */
public enum RowState {
    NEW,
    /** An earlier import brought it; it is not brought twice. */
    BROUGHT_BEFORE,
    /** Somebody counted that day, or held that event, here: what is there stays as it is. */
    THERE_ALREADY,
    FLAWED
}
