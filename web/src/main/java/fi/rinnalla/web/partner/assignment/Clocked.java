package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.web.shared.Typed;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A time of the day, where one was typed. */
public final class Clocked {
    private Clocked() {}

    public static Optional<LocalTime> time(String typed) {
        try {
            return Typed.text(typed).map(it -> Typed.clock(it.strip()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
