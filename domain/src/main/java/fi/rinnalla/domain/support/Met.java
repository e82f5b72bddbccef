package fi.rinnalla.domain.support;

import java.time.LocalDate;
import java.util.Optional;

/** How often two have met, and when last. */
public record Met(int times, Optional<LocalDate> last) {
    public static final Met NEVER = new Met(0, Optional.empty());
}
