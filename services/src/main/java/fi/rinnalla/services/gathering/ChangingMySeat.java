package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.gathering.Coming;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.Gatherings;
import fi.rinnalla.domain.gathering.Likenesses;
import fi.rinnalla.domain.gathering.Nickname;
import fi.rinnalla.domain.gathering.Seat;
import fi.rinnalla.domain.gathering.SeatOutcome;
import fi.rinnalla.domain.gathering.SeatOutcome.Refusal;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Whoever has a seat gives it back without a reason, accepts it when it was offered, or goes by another name. */
@UseCase
@MayBeDoneBy(Permission.KEEP_OWN_SEAT)
public class ChangingMySeat {
    private final Gatherings gatherings;
    private final Likenesses likenesses;
    private final Seals seals;
    private final Whereto whereto;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public ChangingMySeat(
            Gatherings gatherings, Likenesses likenesses, Seals seals, Whereto whereto, Caller caller, Clock clock) {
        this.gatherings = gatherings;
        this.likenesses = likenesses;
        this.seals = seals;
        this.whereto = whereto;
        this.caller = caller;
        this.clock = clock;
    }

    /** Twice is once: what has been given back is not there to be given back again. */
    public void giveBack(GatheringId id) {
        var group = held(id);
        group.of(caller.card()).ifPresent(seat -> {
            whereto.forget(seat.id());
            seals.destroy(seat.key());
            group.line().leave(seat.id(), clock.instant());
        });
    }

    /** Why it could not be accepted, where it could not. */
    public Optional<Refusal> accept(GatheringId id) {
        var group = held(id);
        return refusal(group.of(caller.card())
                .map(seat -> group.line().accept(seat.id(), clock.instant()))
                .orElseGet(() -> new SeatOutcome.Refused(Refusal.GONE)));
    }

    /** Why it could not be changed, where it could not. */
    public Optional<Refusal> rename(GatheringId id, String typed) {
        var group = held(id);
        var name = new Nickname(typed);
        return refusal(group.of(caller.card())
                .map(seat -> rename(group, seat, name))
                .orElseGet(() -> new SeatOutcome.Refused(Refusal.GONE)));
    }

    /** Why it could not be changed, where it could not. */
    public Optional<Refusal> comes(GatheringId id, Coming coming) {
        var group = held(id);
        return refusal(group.of(caller.card())
                .map(seat -> group.line().comes(seat.id(), coming, clock.instant()))
                .orElseGet(() -> new SeatOutcome.Refused(Refusal.GONE)));
    }

    private SeatOutcome rename(Gathering group, Seat seat, Nickname name) {
        var sealed = seals.seal(seat.key(), seat.id().called(), name.words());
        return group.line().rename(seat.id(), sealed, likenesses.of(group.id(), name));
    }

    private Gathering held(GatheringId id) {
        return gatherings.hold(id).orElseThrow(() -> new NotFound(id));
    }

    private static Optional<Refusal> refusal(SeatOutcome outcome) {
        return outcome instanceof SeatOutcome.Refused refused ? Optional.of(refused.why()) : Optional.empty();
    }
}
