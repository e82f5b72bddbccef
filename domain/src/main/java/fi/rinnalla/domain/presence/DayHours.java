package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One day as it stands on the door.
 *
 * @param moved open, but elsewhere; the reasons say where
 */
public record DayHours(
        LocalDate day,
        List<Slot> slots,
        boolean special,
        boolean holiday,
        boolean moved,
        Optional<Why> why,
        Map<Language, String> reasons) {

    public DayHours(LocalDate day, List<Slot> slots, boolean special, boolean holiday, Map<Language, String> reasons) {
        this(day, slots, special, holiday, false, Optional.empty(), reasons);
    }

    public boolean closed() {
        return slots.isEmpty();
    }

    /** Whether one sentence can be said about both days. */
    boolean isLike(DayHours other) {
        return special
                && other.special
                && moved == other.moved
                && slots.equals(other.slots)
                && why.equals(other.why)
                && reasons.equals(other.reasons);
    }
}
