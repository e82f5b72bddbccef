package fi.rinnalla.domain.partner.assignment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/** Another time, as a partner suggests it. */
public record SuggestedTime(LocalDate day, LocalTime start) {
    public SuggestedTime {
        Objects.requireNonNull(day);
        Objects.requireNonNull(start);
    }
}
