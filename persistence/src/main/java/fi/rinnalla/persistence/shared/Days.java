package fi.rinnalla.persistence.shared;

import java.sql.Date;
import java.time.LocalDate;

/** A day that a question has added up, in whichever of two ways it is handed over. */
public final class Days {
    private Days() {}

    public static LocalDate of(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
