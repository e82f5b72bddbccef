package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * One day that is not like the others: closed (no slot), or open at another time, or elsewhere.
 *
 * @param moved somebody is there, but not at the usual door; the reasons then say where
 * @param reasons for parents to read
 */
public record SpecialDay(
        LocalDate day, Optional<Slot> slot, boolean moved, Optional<Why> why, Map<Language, String> reasons) {
    public SpecialDay {
        reasons = Map.copyOf(reasons);
        if (moved && slot.isEmpty()) {
            throw new IllegalArgumentException("who is elsewhere is there at some time");
        }
    }

    public SpecialDay(LocalDate day, Optional<Slot> slot, Map<Language, String> reasons) {
        this(day, slot, false, Optional.empty(), reasons);
    }
}
