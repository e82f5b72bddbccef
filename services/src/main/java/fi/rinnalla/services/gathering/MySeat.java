package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.gathering.Asking;
import fi.rinnalla.domain.gathering.Coming;
import fi.rinnalla.domain.gathering.Moment;
import fi.rinnalla.domain.gathering.Need;
import fi.rinnalla.domain.gathering.SeatState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A seat on the card that lies open, or a turn in line.
 *
 * @param offerEnds until when it may be accepted
 * @param called the name its holder goes by
 * @param needs what they need to be able to come
 * @param coming how they come, where there are two ways
 * @param keptUntil the day after which all of it is forgotten
 * @param over the last meeting is behind
 * @param asked which questions wait for an answer, and until when; nothing where none do
 * @param answered at which moments this seat has answered
 * @param materials what those with a seat may read
 * @param mayBeTold there is something to come
 * @param mayBeMailed mail can leave, or they are told by mail now
 * @param told where they are told of changes; nothing unless they asked
 * @param link from shortly before the next meeting until it is over, and only with a seat
 */
public record MySeat(
        GatheringView gathering,
        SeatState state,
        int before,
        Optional<Instant> offerEnds,
        Optional<String> called,
        Set<Need> needs,
        Optional<Coming> coming,
        LocalDate keptUntil,
        boolean over,
        Optional<Asking> asked,
        Set<Moment> answered,
        List<MaterialView> materials,
        boolean mayBeTold,
        boolean mayBeMailed,
        Optional<BeingTold> told,
        Optional<String> link) {
    public boolean asked(Moment moment) {
        return asked.filter(it -> it.moment() == moment).isPresent();
    }

    @Override
    public String toString() {
        return "MySeat";
    }
}
