package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.gathering.CallTopic;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.Gatherings;
import fi.rinnalla.domain.gathering.PromisedCall;
import fi.rinnalla.domain.gathering.Seat;
import fi.rinnalla.domain.gathering.ToldBy;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** What a promised call is about, as things stand now: by now there may be nothing to tell. */
@Dependent
public class CallNews {
    private final Gatherings gatherings;
    private final Clock clock;

    @Inject
    public CallNews(Gatherings gatherings, Clock clock) {
        this.gatherings = gatherings;
        this.clock = clock;
    }

    /** A call with its group, its seat and what is to be told. */
    record Told(PromisedCall call, Gathering group, Seat seat, SeatNews news) {}

    Optional<Told> of(PromisedCall call) {
        return gatherings
                .find(call.contact().gathering())
                .filter(it -> call.contact().isToldBy(ToldBy.CALL))
                .flatMap(group -> group.standing(call.contact().seat())
                        .flatMap(seat -> news(group, seat, call).map(it -> new Told(call, group, seat, it))));
    }

    private Optional<SeatNews> news(Gathering group, Seat seat, PromisedCall call) {
        return call.topic() == CallTopic.OFFER ? offer(seat, call) : change(group, call);
    }

    private Optional<SeatNews> offer(Seat seat, PromisedCall call) {
        return seat.offerEnds()
                .filter(clock.instant()::isBefore)
                .map(until -> SeatNews.offered(until, call.contact().door()));
    }

    private Optional<SeatNews> change(Gathering group, PromisedCall call) {
        return Optional.of(group.session(call.session()))
                .filter(it -> it.isToCome(clock.instant()))
                .flatMap(it -> SeatNews.ofChange(it, call.mark(), call.contact().door()));
    }
}
