package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.gathering.SeatState;
import java.time.Instant;
import java.util.Optional;

/**
 * A seat on the card that lies open, or a turn in line.
 *
 * @param offerEnds until when it may be accepted
 * @param called the name its holder goes by
 * @param link from shortly before the next meeting until it is over, and only with a seat
 */
public record MySeat(
        GatheringView gathering,
        SeatState state,
        int before,
        Optional<Instant> offerEnds,
        Optional<String> called,
        Optional<String> link) {
    @Override
    public String toString() {
        return "MySeat";
    }
}
