package fi.rinnalla.domain.importing;

/** Why a file is not taken, and on which of its lines that shows first. */
public record SheetFlaw(Kind kind, int line) {
    public enum Kind {
        EMPTY,
        TOO_LARGE,
        /** Small as it was sent, and endless when it is opened. */
        UNPACKS_TOO_LARGE,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        CELL_TOO_LONG,
        /** Something stands where there is no heading, as where a comma parts a number in two. */
        UNEVEN,
        /** Neither a table in text nor one of a spreadsheet. */
        NO_TABLE,
        /** Characters that no text has. */
        NO_TEXT,
        /** It brings a program along. */
        MACROS,
        /** It points to something outside of itself. */
        POINTS_OUTSIDE,
        FORMULA,
        BROKEN
    }
}
