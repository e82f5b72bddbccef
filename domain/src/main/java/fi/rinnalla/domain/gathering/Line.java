package fi.rinnalla.domain.gathering;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.gathering.SeatOutcome.InLine;
import fi.rinnalla.domain.gathering.SeatOutcome.Refusal;
import fi.rinnalla.domain.gathering.SeatOutcome.Refused;
import fi.rinnalla.domain.gathering.SeatOutcome.Seated;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Sealed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who asks for a seat, waits, comes and goes, while the event or group is held. When a seat becomes free it is offered to the
 * first in line, who has a day to say yes; then it goes to the next.
 */
public final class Line {
    private final Gathering gathering;
    private final List<Seat> chairs;

    Line(Gathering gathering, List<Seat> chairs) {
        this.gathering = gathering;
        this.chairs = chairs;
    }

    public SeatOutcome signUp(Asked asked, Instant now) {
        return reasonToRefuse(Optional.of(asked.card()), asked.likeness(), now)
                .<SeatOutcome>map(Refused::new)
                .orElseGet(() -> seat(asked, now));
    }

    /** @param card empty for one that is yet to be made: it is made only for somebody who is not refused */
    public Optional<Refusal> reasonToRefuse(Optional<CardId> card, Digest likeness, Instant now) {
        if (gathering.state() != GatheringState.PUBLISHED || gathering.seats().isEmpty()) {
            return Optional.of(Refusal.NOT_OPEN);
        }
        if (gathering.next(now).isEmpty()) {
            return Optional.of(Refusal.OVER);
        }
        if (gathering.isClosed(now)) {
            return Optional.of(Refusal.CLOSED);
        }
        if (card.flatMap(gathering::of).isPresent()) {
            return Optional.of(Refusal.ALREADY_IN);
        }
        return gathering.seating().someoneLooksLike(likeness) ? Optional.of(Refusal.NAME_TAKEN) : Optional.empty();
    }

    private SeatOutcome seat(Asked asked, Instant now) {
        move(now);
        var seat = Seat.of(
                gathering,
                asked,
                gathering.seating().nextTurn(),
                gathering.seats().orElseThrow());
        chairs.add(seat);
        return seatOrLine(seat);
    }

    private SeatOutcome seatOrLine(Seat seat) {
        var free = gathering.seating().free(seat.coming());
        if (free.isEmpty()) {
            return new InLine(seat, gathering.before(seat));
        }
        seat.take(free.get());
        return new Seated(seat);
    }

    /** The one to whom it was offered says yes. */
    public SeatOutcome accept(SeatId seat, Instant now) {
        move(now);
        var found = gathering.seat(seat);
        if (found.state() != SeatState.OFFERED) {
            return found.state() == SeatState.HELD ? new Seated(found) : new Refused(Refusal.GONE);
        }
        found.take(found.chair().orElseThrow());
        return new Seated(found);
    }

    /** No reason is asked. Twice is once. */
    public void leave(SeatId seat, Instant now) {
        gathering.seat(seat).giveBack();
        move(now);
    }

    /** Given back by mistake: theirs again where it is still free; else they stand in line where they stood first. */
    public SeatOutcome giveAgain(Asked again) {
        var found = gathering.seat(again.id());
        if (found.state() != SeatState.CANCELLED) {
            return new Seated(found);
        }
        if (gathering.of(found.card()).isPresent()) {
            return new Refused(Refusal.ALREADY_IN);
        }
        if (gathering.seating().someoneLooksLike(again.likeness())) {
            return new Refused(Refusal.NAME_TAKEN);
        }
        found.asksAgain(again);
        return seatOrLine(found);
    }

    public SeatOutcome rename(SeatId seat, Sealed name, Digest likeness) {
        var found = gathering.seat(seat);
        if (found.state() == SeatState.CANCELLED) {
            return new Refused(Refusal.GONE);
        }
        if (gathering.seating().anotherLooksLike(likeness, found)) {
            return new Refused(Refusal.NAME_TAKEN);
        }
        found.rename(name, likeness);
        return found.state() == SeatState.HELD ? new Seated(found) : new InLine(found, gathering.before(found));
    }

    /** Offers what is free to those in line, and passes on what was not accepted in time. Returns how much changed. */
    public int move(Instant now) {
        var ended = chairs.stream().filter(it -> it.offerHasEnded(now)).toList();
        ended.forEach(Seat::giveBack);
        return ended.size() + offer(now);
    }

    private int offer(Instant now) {
        var offered = 0;
        for (var first = gathering.seating().firstServed();
                first.isPresent() && takesPeople(now);
                first = gathering.seating().firstServed()) {
            var chair = gathering.seating().free(first.get().coming()).orElseThrow();
            first.get().offer(chair, offerEnds(now));
            offered++;
        }
        return offered;
    }

    /** A day, or until the day of the next meeting begins; on that day itself until it starts. */
    private Instant offerEnds(Instant now) {
        var next = gathering.next(now).orElseThrow().meeting();
        var dayBegins = next.day().atStartOfDay(Helsinki.ZONE).toInstant();
        var last = now.isBefore(dayBegins) ? dayBegins : next.end();
        var dayLater = now.plus(Gathering.TIME_TO_ACCEPT);
        return dayLater.isBefore(last) ? dayLater : last;
    }

    /** Comes another way, where there is room; nobody loses what they have by asking. */
    public SeatOutcome comes(SeatId id, Coming coming, Instant now) {
        var found = gathering.seat(id);
        if (gathering.way() != Way.HYBRID
                || found.state() == SeatState.CANCELLED
                || found.state() == SeatState.OFFERED) {
            return new Refused(Refusal.GONE);
        }
        return found.state() == SeatState.HELD ? sitsElsewhere(found, coming, now) : waitsFor(found, coming, now);
    }

    private SeatOutcome sitsElsewhere(Seat found, Coming coming, Instant now) {
        if (!gathering.seating().isThere(found.chair().orElseThrow(), coming)) {
            var free = gathering.seating().room(coming) == Room.FULL
                    ? Optional.<Integer>empty()
                    : gathering.seating().free(coming);
            if (free.isEmpty()) {
                return new Refused(Refusal.NO_ROOM_THAT_WAY);
            }
            found.moveUp(free.get());
        }
        found.comes(coming);
        move(now);
        return new Seated(found);
    }

    private SeatOutcome waitsFor(Seat found, Coming coming, Instant now) {
        found.comes(coming);
        move(now);
        return new InLine(found, gathering.before(found));
    }

    /** Is this seat in the room? Nothing where that is left open, or nobody sits yet. */
    public Optional<Coming> sits(Seat seat) {
        if (gathering.way() != Way.HYBRID || gathering.spotSeats().isEmpty() || seat.coming() != Coming.EITHER) {
            return Optional.of(seat.coming()).filter(it -> gathering.way() == Way.HYBRID);
        }
        return seat.chair().map(chair -> chair <= gathering.spotSeats().orElseThrow() ? Coming.SPOT : Coming.ONLINE);
    }

    /** Before there are fewer seats: whoever sits beyond the last moves to a free one. Nobody loses a seat. */
    public void closeUp(int to) {
        if (gathering.seats().isEmpty() || to < Math.max(1, gathering.least())) {
            throw new IllegalArgumentException("a seat for everybody who has one");
        }
        gathering.roster().stream()
                .filter(it -> it.chair().filter(chair -> chair > to).isPresent())
                .forEach(it -> it.moveUp(gathering.seating().free(part()).orElseThrow()));
    }

    /** Whoever sits beyond the last seat came over the net, where there is a room at all. */
    private Coming part() {
        return gathering.spotSeats().isEmpty() ? Coming.EITHER : Coming.ONLINE;
    }

    private boolean takesPeople(Instant now) {
        return gathering.next(now).isPresent() && !gathering.isClosed(now);
    }
}
