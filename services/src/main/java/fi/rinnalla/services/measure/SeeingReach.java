package fi.rinnalla.services.measure;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.measure.CallFigures;
import fi.rinnalla.domain.measure.MonthlyFigure;
import fi.rinnalla.domain.measure.MonthlyFigure.Month;
import fi.rinnalla.domain.measure.TalkFigures;
import fi.rinnalla.domain.measure.VisitFigures;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whom a programme reached, for the organisation's own staff: the last months, and what was noted in a quarter and its year. */
@UseCase
@MayBeDoneBy(Permission.SEE_OWN_FIGURES)
public class SeeingReach {
    private static final int MONTHS = 12;

    private final Encounters encounters;
    private final Clock clock;

    @Inject
    public SeeingReach(Encounters encounters, Clock clock) {
        this.encounters = encounters;
        this.clock = clock;
    }

    public Reach of(ProgrammeId programme, Quarter quarter) {
        return new Reach(
                months(programme),
                VisitFigures.of(encounters.visits(programme, quarter.firstDay(), quarter.lastDay()))
                        .visits(),
                talks(programme, quarter.firstDay(), quarter.lastDay()),
                talks(programme, LocalDate.of(quarter.year(), 1, 1), LocalDate.of(quarter.year(), 12, 31)));
    }

    private TalkFigures talks(ProgrammeId programme, LocalDate first, LocalDate last) {
        return TalkFigures.of(encounters.details(programme, first, last), encounters.calls(programme, first, last));
    }

    private List<MonthlyFigure> months(ProgrammeId programme) {
        var today = Helsinki.day(clock.instant());
        var months = Stream.iterate(YearMonth.from(today).minusMonths(MONTHS - 1L), it -> it.plusMonths(1))
                .limit(MONTHS)
                .toList();
        var first = months.get(0).atDay(1);
        var visits = in(encounters.visits(programme, first, today), it -> it.day());
        var calls = in(encounters.calls(programme, first, today), it -> it.day());
        return List.of(
                figure("visits", months, it -> VisitFigures.of(visits.apply(it)).visits()),
                figure(
                        "first-timers",
                        months,
                        it -> VisitFigures.of(visits.apply(it)).firstTimers()),
                figure("calls", months, it -> CallFigures.of(calls.apply(it)).calls()));
    }

    private static <T> Function<YearMonth, List<T>> in(List<T> counts, Function<T, LocalDate> day) {
        return month -> counts.stream()
                .filter(it -> YearMonth.from(day.apply(it)).equals(month))
                .toList();
    }

    private static MonthlyFigure figure(String code, List<YearMonth> months, Function<YearMonth, Integer> count) {
        return new MonthlyFigure(
                code, months.stream().map(it -> new Month(it, count.apply(it))).toList());
    }
}
