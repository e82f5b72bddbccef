package fi.rinnalla.web.presence.tally;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days as the browser's own date field sends them. */
final class Days {
    private Days() {}

    static Optional<LocalDate> read(String typed) {
        try {
            return Optional.ofNullable(typed).filter(it -> !it.isEmpty()).map(LocalDate::parse);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
