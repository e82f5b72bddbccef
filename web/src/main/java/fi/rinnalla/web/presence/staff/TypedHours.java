package fi.rinnalla.web.presence.staff;

import fi.rinnalla.domain.presence.Slot;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hours of a day as people write them: {@code 9–15}, {@code 9.30-12, 13-15}; nothing where nobody is there.
 *
 * @param trouble the key of what to mend; empty where it can be read
 */
public record TypedHours(List<Slot> slots, String trouble) {
    private static final Pattern SLOT =
            Pattern.compile("(?:klo |kl\\.? )?(\\d{1,2})(?:[.:](\\d{2}))?\\s*[-–—]\\s*(\\d{1,2})(?:[.:](\\d{2}))?");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;]|\\bja\\b|\\boch\\b|\\band\\b)\\s*");

    static TypedHours of(String typed) {
        var slots = new ArrayList<Slot>();
        for (var part : BETWEEN.split(typed.strip())) {
            var slot = SLOT.matcher(part);
            if (part.isEmpty() && slots.isEmpty() && typed.isBlank()) {
                return new TypedHours(List.of(), "");
            }
            if (!slot.matches()) {
                return trouble("hours.error.unreadable");
            }
            try {
                var opens = time(slot, 1);
                var closes = time(slot, 3);
                if (!opens.isBefore(closes)) {
                    return trouble("hours.error.closes_first");
                }
                slots.add(new Slot(opens, closes));
            } catch (DateTimeException noSuchTime) {
                return trouble("hours.error.unreadable");
            }
        }
        slots.sort(Comparator.comparing(Slot::opens));
        return overlap(slots) ? trouble("hours.error.overlap") : new TypedHours(List.copyOf(slots), "");
    }

    /** As somebody would have typed it. */
    static String written(List<Slot> slots) {
        return String.join(
                ", ",
                slots.stream()
                        .map(it -> written(it.opens()) + "–" + written(it.closes()))
                        .toList());
    }

    boolean isBad() {
        return !trouble.isEmpty();
    }

    private static TypedHours trouble(String key) {
        return new TypedHours(List.of(), key);
    }

    private static LocalTime time(Matcher slot, int group) {
        var minutes = slot.group(group + 1);
        return LocalTime.of(Integer.parseInt(slot.group(group)), minutes == null ? 0 : Integer.parseInt(minutes));
    }

    private static boolean overlap(List<Slot> slots) {
        for (int n = 1; n < slots.size(); n++) {
            if (slots.get(n).opens().isBefore(slots.get(n - 1).closes())) {
                return true;
            }
        }
        return false;
    }

    private static String written(LocalTime time) {
        return time.getMinute() == 0
                ? String.valueOf(time.getHour())
                : "%d.%02d".formatted(time.getHour(), time.getMinute());
    }
}
