package fi.rinnalla.domain.gathering;

import fi.rinnalla.domain.shared.Helsinki;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/** When the questions at the end are asked: from the end of the last meeting, and for two weeks. */
public record Asking(Instant from, LocalDate lastDay) {
    public static final Period ASKED_FOR = Period.ofDays(14);

    static Asking after(Meeting last) {
        return new Asking(last.end(), last.day().plus(ASKED_FOR));
    }

    public boolean hasBegun(Instant now) {
        return !now.isBefore(from);
    }

    /** Only now may anybody look: a figure that grows tells what the one who came last has answered. */
    public boolean isOver(Instant now) {
        return Helsinki.day(now).isAfter(lastDay);
    }

    boolean isOpen(Instant now) {
        return hasBegun(now) && !isOver(now);
    }
}
