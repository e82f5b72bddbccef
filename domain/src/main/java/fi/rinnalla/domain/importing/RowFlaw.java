package fi.rinnalla.domain.importing;

/**
 * Why a row does not come in.
 *
 * @param field the column; that of the day where it is the whole row
 * @param value as it stands there
 */
public record RowFlaw(int line, ImportField field, Kind kind, String value) {
    public enum Kind {
        MISSING,
        NO_DAY,
        IN_THE_FUTURE,
        TOO_LONG_AGO,
        NO_NUMBER,
        TOO_MANY,
        UNKNOWN_PLACE,
        UNKNOWN_LINE,
        NO_TIME,
        ENDS_BEFORE_IT_STARTS,
        UNKNOWN_WORD,
        NOTHING_COUNTED,
        TOO_LONG,
        NO_ACCOUNT,
        /** The same stands on an earlier row. */
        TWICE
    }
}
