package fi.rinnalla.domain.gathering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The questions of an event or a group at one moment: when they are asked, of whom, and what has been answered. */
public final class Questions {
    private final Gathering gathering;
    private final Moment moment;
    private final Tallies tallies;

    Questions(Gathering gathering, Moment moment, Tallies tallies) {
        this.gathering = gathering;
        this.moment = moment;
        this.tallies = tallies;
    }

    /** Nothing where no meeting takes place, or where this moment is passed over. */
    public Optional<Asking> asking() {
        var meetings = gathering.held().stream().map(GatheringSession::meeting).toList();
        return moment == Moment.START ? atTheStart(meetings) : atTheEnd(meetings);
    }

    private Optional<Asking> atTheStart(List<Meeting> meetings) {
        return gathering.asksAtTheStart() && meetings.size() > 1
                ? Optional.of(Asking.between(meetings.get(0), meetings.get(1)))
                : Optional.empty();
    }

    private static Optional<Asking> atTheEnd(List<Meeting> meetings) {
        return meetings.stream().reduce((earlier, later) -> later).map(Asking::after);
    }

    /** Does this seat still owe an answer? Nobody who only stood in line is asked. */
    public boolean ask(Seat seat, Instant now) {
        return seat.state() == SeatState.HELD
                && !seat.answered(moment)
                && asking().filter(it -> it.isOpen(now)).isPresent();
    }

    /** Once for each seat: the mark and the counting are one, and nothing else joins them. */
    public ExitOutcome answer(SeatId id, ExitAnswers answers, Instant now) {
        var seat = gathering.seat(id);
        if (seat.answered(moment)) {
            return ExitOutcome.ANSWERED_BEFORE;
        }
        if (!ask(seat, now)) {
            return ExitOutcome.NOT_ASKED;
        }
        seat.hasAnswered(moment);
        tallies.add(answers);
        return ExitOutcome.COUNTED;
    }

    /** Every question in its order; empty until nobody can add an answer any more. */
    public List<ExitResult> results(Instant now) {
        var complete = asking().filter(it -> it.isOver(now)).isPresent();
        return complete ? tallies.results() : List.of();
    }
}
