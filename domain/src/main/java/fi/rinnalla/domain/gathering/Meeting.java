package fi.rinnalla.domain.gathering;

import fi.rinnalla.domain.shared.Helsinki;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** A day and two times on the wall in Helsinki: half past five stays half past five when the clocks are changed. */
public record Meeting(LocalDate day, LocalTime starts, LocalTime ends) {
    public Meeting {
        if (!starts.isBefore(ends)) {
            throw new IllegalArgumentException("it ends after it starts");
        }
    }

    public Instant begin() {
        return day.atTime(starts).atZone(Helsinki.ZONE).toInstant();
    }

    public Instant end() {
        return day.atTime(ends).atZone(Helsinki.ZONE).toInstant();
    }
}
