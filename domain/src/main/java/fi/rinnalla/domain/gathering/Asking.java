package fi.rinnalla.domain.gathering;

import fi.rinnalla.domain.shared.Helsinki;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/** From when until when questions are asked. */
public record Asking(Moment moment, Instant from, Instant until) {
    public static final Period ASKED_FOR = Period.ofDays(14);

    /** At the end: when the last meeting has ended, and for two weeks. */
    static Asking after(Meeting last) {
        var closes = last.day().plus(ASKED_FOR).plusDays(1).atStartOfDay(Helsinki.ZONE);
        return new Asking(Moment.END, last.end(), closes.toInstant());
    }

    /** At the start: once the first meeting has begun, and until the second does. */
    static Asking between(Meeting first, Meeting second) {
        return new Asking(Moment.START, first.begin(), second.begin());
    }

    /** On which somebody may still answer. */
    public LocalDate lastDay() {
        return Helsinki.day(until.minusNanos(1));
    }

    public boolean hasBegun(Instant now) {
        return !now.isBefore(from);
    }

    /** Only now may anybody look: a figure that grows tells what the one who came last has answered. */
    public boolean isOver(Instant now) {
        return !now.isBefore(until);
    }

    boolean isOpen(Instant now) {
        return hasBegun(now) && !isOver(now);
    }
}
