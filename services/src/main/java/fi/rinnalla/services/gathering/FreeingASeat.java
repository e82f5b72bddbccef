package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.gathering.Asked;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.Gatherings;
import fi.rinnalla.domain.gathering.Likenesses;
import fi.rinnalla.domain.gathering.Nickname;
import fi.rinnalla.domain.gathering.Seat;
import fi.rinnalla.domain.gathering.SeatId;
import fi.rinnalla.domain.gathering.SeatOutcome;
import fi.rinnalla.domain.gathering.SeatState;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Gives a seat back for somebody who has asked a worker to, and gives it again where that was a mistake. */
@UseCase
@MayBeDoneBy(Permission.RUN_GATHERINGS)
public class FreeingASeat {
    private final Gatherings gatherings;
    private final Likenesses likenesses;
    private final SeatNames names;
    private final Whereto whereto;
    private final Seals seals;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public FreeingASeat(
            Gatherings gatherings,
            Likenesses likenesses,
            SeatNames names,
            Whereto whereto,
            Seals seals,
            Auditing auditing,
            Clock clock) {
        this.gatherings = gatherings;
        this.likenesses = likenesses;
        this.names = names;
        this.whereto = whereto;
        this.seals = seals;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** Twice is once: empty where it was given back before. */
    public Optional<FreedSeat> free(GatheringId id, SeatId seat) {
        var group = held(id);
        return group.standing(seat).map(it -> free(group, it));
    }

    private FreedSeat free(Gathering group, Seat seat) {
        var freed = new FreedSeat(seat.id(), names.of(seat).orElse(""), seat.needs(), seat.coming());
        whereto.forget(seat.id());
        seals.destroy(seat.key());
        group.line().leave(seat.id(), clock.instant());
        auditing.note(AuditAct.FREED_SEAT, group.id().value());
        return freed;
    }

    /** Twice is once. Where they are told of changes is gone for good: they say so again on their card. */
    public SeatOutcome giveAgain(GatheringId id, FreedSeat freed) {
        var group = held(id);
        var seat = group.everySeat().stream()
                .filter(it -> it.id().equals(freed.id()))
                .findFirst()
                .orElseThrow(() -> new NotFound(freed.id()));
        if (seat.state() != SeatState.CANCELLED) {
            return new SeatOutcome.Seated(seat);
        }
        var outcome = group.line().giveAgain(again(group, seat, freed));
        if (!(outcome instanceof SeatOutcome.Refused)) {
            auditing.note(AuditAct.GAVE_SEAT_AGAIN, group.id().value());
        }
        return outcome;
    }

    private Asked again(Gathering group, Seat seat, FreedSeat freed) {
        var name = new Nickname(freed.called());
        var key = seals.newKey();
        return new Asked(
                seat.id(),
                seat.card(),
                key,
                seals.seal(key, seat.id().called(), name.words()),
                likenesses.of(group.id(), name),
                seat.formKey(),
                freed.needs(),
                freed.coming());
    }

    private Gathering held(GatheringId id) {
        return gatherings.hold(id).orElseThrow(() -> new NotFound(id));
    }
}
