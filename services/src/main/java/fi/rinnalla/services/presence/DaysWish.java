package fi.rinnalla.services.presence;

import fi.rinnalla.domain.presence.Slot;
import fi.rinnalla.domain.presence.Why;
import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Days that are to be unlike the week.
 *
 * @param slots other hours; for a move, none where the usual ones stay
 * @param words why, or where to; for parents to read
 */
public record DaysWish(
        LocalDate first, LocalDate last, Kind kind, List<Slot> slots, Optional<Why> why, Map<Language, String> words) {
    public enum Kind {
        CLOSED,
        OTHER_HOURS,
        MOVED
    }

    public DaysWish {
        slots = List.copyOf(slots);
        words = Map.copyOf(words);
    }

    boolean isOneDay() {
        return first.equals(last);
    }
}
