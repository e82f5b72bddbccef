package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.gathering.GatheringSession;
import fi.rinnalla.domain.gathering.Meeting;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody who asked is told: a time and no more. Not what meets, nor whose it is.
 *
 * @param meeting as it is now, or was before it was cancelled
 * @param until when a seat may be accepted
 * @param door the host at which they asked
 */
public record SeatNews(Kind kind, Optional<Meeting> meeting, Optional<Instant> until, String door) {
    /** How a meeting stood that was only added later. */
    static final String NOT_THERE = "";

    public enum Kind {
        MOVED,
        ADDED,
        CANCELLED,
        OFFERED,
        REMINDER
    }

    static SeatNews of(Kind kind, Meeting meeting, String door) {
        return new SeatNews(kind, Optional.of(meeting), Optional.empty(), door);
    }

    /**
     * As the meeting stands now: it does not take place, or at another time than before, or is new. Nothing where it came and
     * went before anybody heard of it.
     */
    static Optional<SeatNews> ofChange(GatheringSession now, String before, String door) {
        var added = before.equals(NOT_THERE);
        if (added && now.cancelled()) {
            return Optional.empty();
        }
        var kind = now.cancelled() ? Kind.CANCELLED : added ? Kind.ADDED : Kind.MOVED;
        return Optional.of(of(kind, now.meeting(), door));
    }

    static SeatNews offered(Instant until, String door) {
        return new SeatNews(Kind.OFFERED, Optional.empty(), Optional.of(until), door);
    }
}
