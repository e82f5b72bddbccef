package fi.rinnalla.services.measure;

import static java.util.stream.Collectors.toSet;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.measure.CallFigures;
import fi.rinnalla.domain.measure.MonthlyFigure;
import fi.rinnalla.domain.measure.MonthlyFigure.Month;
import fi.rinnalla.domain.measure.VisitFigures;
import fi.rinnalla.domain.presence.CallCount;
import fi.rinnalla.domain.presence.Calls;
import fi.rinnalla.domain.presence.PhoneLine;
import fi.rinnalla.domain.presence.PhoneLines;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.presence.VisitCount;
import fi.rinnalla.domain.presence.Visits;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** How many a programme reached, month by month over the last year, for the organisation's own staff. */
@UseCase
@MayBeDoneBy(Permission.SEE_OWN_FIGURES)
public class SeeingReach {
    private static final int MONTHS = 12;

    private final Visits visits;
    private final Places places;
    private final Calls calls;
    private final PhoneLines lines;
    private final Clock clock;

    @Inject
    public SeeingReach(Visits visits, Places places, Calls calls, PhoneLines lines, Clock clock) {
        this.visits = visits;
        this.places = places;
        this.calls = calls;
        this.lines = lines;
        this.clock = clock;
    }

    public Reach of(ProgrammeId programme) {
        var today = Helsinki.day(clock.instant());
        var months = Stream.iterate(YearMonth.from(today).minusMonths(MONTHS - 1L), it -> it.plusMonths(1))
                .limit(MONTHS)
                .toList();
        var counts = visits(programme, months.get(0), today);
        var called = calls(programme, months.get(0), today);
        var figures = List.of(
                figure("visits", months, it -> VisitFigures.of(in(it, counts)).visits()),
                figure(
                        "first-timers",
                        months,
                        it -> VisitFigures.of(in(it, counts)).firstTimers()),
                figure("calls", months, it -> CallFigures.of(called(it, called)).calls()));
        return new Reach(figures, CallFigures.of(called).given());
    }

    private List<CallCount> calls(ProgrammeId programme, YearMonth first, LocalDate last) {
        var ours = lines.all().stream()
                .filter(it -> it.programme().equals(programme))
                .map(PhoneLine::id)
                .collect(toSet());
        return calls.counts(first.atDay(1), last).stream()
                .filter(it -> ours.contains(it.line()))
                .toList();
    }

    private static List<CallCount> called(YearMonth month, List<CallCount> counts) {
        return counts.stream()
                .filter(it -> YearMonth.from(it.day()).equals(month))
                .toList();
    }

    private List<VisitCount> visits(ProgrammeId programme, YearMonth first, LocalDate last) {
        var ours = places.all().stream()
                .filter(it -> it.programme().equals(programme))
                .map(Place::id)
                .collect(toSet());
        return visits.counts(first.atDay(1), last).stream()
                .filter(it -> ours.contains(it.place()))
                .toList();
    }

    private static List<VisitCount> in(YearMonth month, List<VisitCount> counts) {
        return counts.stream()
                .filter(it -> YearMonth.from(it.day()).equals(month))
                .toList();
    }

    private static MonthlyFigure figure(String code, List<YearMonth> months, Function<YearMonth, Integer> count) {
        return new MonthlyFigure(
                code, months.stream().map(it -> new Month(it, count.apply(it))).toList());
    }
}
