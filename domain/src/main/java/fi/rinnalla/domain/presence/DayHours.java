package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One day as it stands on the door. */
public record DayHours(
        LocalDate day, List<Slot> slots, boolean special, boolean holiday, Map<Language, String> reasons) {
    public boolean closed() {
        return slots.isEmpty();
    }
}
