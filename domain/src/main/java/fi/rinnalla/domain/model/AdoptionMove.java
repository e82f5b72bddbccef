package fi.rinnalla.domain.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A step of a county.
 *
 * @param day on which it got there
 * @param owner the role that sees to it there; nobody's name
 * @param next when it is looked at again
 * @param reason needed where it ends or is taken up again
 */
public record AdoptionMove(Stage stage, LocalDate day, String owner, Optional<LocalDate> next, String reason) {
    public static final int LONGEST_OWNER = 80;
    public static final int LONGEST_REASON = 400;
}
