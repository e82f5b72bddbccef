package fi.rinnalla.domain.tenancy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A service that ends.
 *
 * @param on the first day on which nothing of it is there any more
 * @param successor the door to which one may go then, as a name
 */
public record Ending(LocalDate on, Optional<String> successor) {
    /** The last day on which words and seats are there. */
    public LocalDate lastDay() {
        return on.minusDays(1);
    }
}
