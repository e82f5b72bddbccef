package fi.rinnalla.domain.guidance;

import java.time.LocalDate;
import java.util.Optional;

/** Whether somebody of the organisation has read a text and stands behind it, and until when that is believed. */
public record Review(Optional<String> reviewer, Optional<LocalDate> on, Optional<LocalDate> dueOn) {
    public static Review none() {
        return new Review(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public boolean isSigned() {
        return on.isPresent();
    }

    /** Unsigned, or signed too long ago. */
    public boolean isDueOn(LocalDate today) {
        return dueOn.map(it -> !it.isAfter(today)).orElse(true);
    }
}
