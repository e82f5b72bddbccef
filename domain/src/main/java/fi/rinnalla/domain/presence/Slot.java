package fi.rinnalla.domain.presence;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** From when until when on one day, by the clock on the wall. */
public record Slot(LocalTime opens, LocalTime closes) {
    public Slot {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("a door closes after it opens");
        }
    }

    boolean meets(Slot other) {
        return opens.isBefore(other.closes) && other.opens.isBefore(closes);
    }

    /** In order, and made one where they touch or overlap: nobody notices a closing that is none. */
    static List<Slot> joined(Collection<Slot> slots) {
        var joined = new ArrayList<Slot>();
        for (var slot : slots.stream().sorted(Comparator.comparing(Slot::opens)).toList()) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || last.closes.isBefore(slot.opens)) {
                joined.add(slot);
            } else if (last.closes.isBefore(slot.closes)) {
                joined.set(joined.size() - 1, new Slot(last.opens, slot.closes));
            }
        }
        return List.copyOf(joined);
    }
}
