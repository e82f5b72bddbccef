package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.gathering.Attendance;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.gathering.GatheringSession;
import fi.rinnalla.domain.gathering.GatheringState;
import fi.rinnalla.domain.gathering.Leader;
import fi.rinnalla.domain.gathering.SeatState;
import fi.rinnalla.domain.shared.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An event or a group as its own staff see it: with exact numbers, without names.
 *
 * @param pastSeats how many there were before the last change
 * @param toldOtherwise what was told before the last change can be brought back
 * @param held seats somebody has, or has been offered
 * @param waiting in line
 * @param asksAtStart some questions are asked at the start as well
 * @param mayAskAtStart whether they are can still be changed
 * @param leaders who leads it, for those at work
 * @param mayClose it may be said that nobody joins after the first meeting
 */
public record OurGathering(
        GatheringView view,
        GatheringState state,
        Optional<Integer> seats,
        Optional<Integer> pastSeats,
        boolean toldOtherwise,
        int held,
        int waiting,
        boolean asksAtStart,
        boolean mayAskAtStart,
        boolean mayClose,
        List<Leader> leaders,
        List<OurSession> all) {
    private static final int DAYS_OF_A_WEEK = 7;

    /**
     * @param over whether there is something to count
     * @param added it was not planned with the others
     * @param brandNew it was added just now, and can be taken back as if it had never been there
     */
    public record OurSession(
            SessionView view,
            Optional<Attendance> came,
            Optional<String> link,
            boolean over,
            boolean added,
            boolean brandNew) {
        static OurSession of(GatheringSession it, Instant now) {
            return new OurSession(
                    SessionView.of(it),
                    it.attendance(),
                    it.link(),
                    it.hasBegun(now),
                    it.wasAdded(),
                    it.isBrandNew(now));
        }
    }

    static OurGathering of(Gathering it, GatheringView view, Instant now) {
        var roster = it.roster();
        return new OurGathering(
                view,
                it.state(),
                it.seats(),
                it.pastSeats(),
                it.wording().wasToldOtherwise(),
                (int) roster.stream().filter(seat -> seat.state().keepsAChair()).count(),
                (int) roster.stream()
                        .filter(seat -> seat.state() == SeatState.WAITING)
                        .count(),
                it.asksAtTheStart(),
                it.mayAskAtTheStart(now),
                it.mayClose(),
                it.leaders(),
                it.sessions().stream()
                        .map(session -> OurSession.of(session, now))
                        .toList());
    }

    /** Holidays within the series on which nobody meets. */
    public List<LocalDate> skipped() {
        var days = all.stream()
                .filter(it -> !it.added())
                .map(it -> it.view().meeting().day())
                .toList();
        return days.get(0)
                .datesUntil(days.get(days.size() - 1).plusDays(1), Period.ofWeeks(every(days)))
                .filter(day -> WorkingDays.isHoliday(day) && !days.contains(day))
                .toList();
    }

    /** How many weeks lie between two meetings where none is left out. */
    private static int every(List<LocalDate> days) {
        return IntStream.range(1, days.size())
                .mapToLong(n -> ChronoUnit.DAYS.between(days.get(n - 1), days.get(n)))
                .filter(gap -> gap > 0 && gap % DAYS_OF_A_WEEK == 0)
                .mapToInt(gap -> (int) gap / DAYS_OF_A_WEEK)
                .min()
                .orElse(1);
    }

    /** One more meeting can be added: the same people come, and something lies ahead. */
    public boolean goesOn() {
        return view.kind() == GatheringKind.GROUP && view.next().isPresent();
    }

    /** The last that takes place is behind, or the first where that is enough, and there were seats: something was asked. */
    public boolean asked() {
        var held = all.stream().filter(it -> !it.view().cancelled()).toList();
        return seats.isPresent()
                && !held.isEmpty()
                && held.get(asksAtStart ? 0 : held.size() - 1).over();
    }

    /** Meetings that were and that nobody has counted. */
    public long uncounted() {
        return all.stream()
                .filter(it -> it.over() && !it.view().cancelled() && it.came().isEmpty())
                .count();
    }
}
