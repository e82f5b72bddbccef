package fi.rinnalla.domain.importing;

/** A row whose things cannot go any more. */
public record StaysRow(int line, Why why) {
    public enum Why {
        /** Somebody set that day's figure afterwards. */
        CORRECTED,
        /** The day was closed with these visits in it. */
        DAY_CLOSED,
        CHANGED,
        /** Something leans on it. */
        USED
    }
}
