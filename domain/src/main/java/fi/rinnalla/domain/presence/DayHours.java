package fi.rinnalla.domain.presence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One day as it stands on the door. */
public record DayHours(LocalDate day, List<Slot> slots, boolean special, boolean holiday, Optional<String> reason) {
    public boolean closed() {
        return slots.isEmpty();
    }
}
