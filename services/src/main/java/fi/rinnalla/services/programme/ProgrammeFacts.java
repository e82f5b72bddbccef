package fi.rinnalla.services.programme;

import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition;
import fi.rinnalla.domain.programme.Entry;
import fi.rinnalla.domain.programme.GoalSheet;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.Programmes;
import fi.rinnalla.domain.programme.YearLine;
import fi.rinnalla.domain.programme.funding.WhatGrantsPaid;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.measure.CountingOpenHours;
import fi.rinnalla.services.measure.catalogue.CountingIndicators;
import fi.rinnalla.services.programme.funding.CountingWhatGrantsPaid;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The one place that puts together what there is to report of a programme. Whoever asks has asked whether they may. */
@Dependent
public class ProgrammeFacts {
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private final Programmes programmes;
    private final CountingIndicators counting;
    private final CountingOpenHours openHours;
    private final CountingWhatGrantsPaid paid;
    private final Clock clock;

    @Inject
    public ProgrammeFacts(
            Programmes programmes,
            CountingIndicators counting,
            CountingOpenHours openHours,
            CountingWhatGrantsPaid paid,
            Clock clock) {
        this.programmes = programmes;
        this.counting = counting;
        this.openHours = openHours;
        this.paid = paid;
        this.clock = clock;
    }

    /**
     * Both days belong to the period.
     *
     * @throws NotFound where the organisation has no such programme
     */
    public FactSheet facts(ProgrammeId id, LocalDate first, LocalDate last) {
        var programme = programme(id);
        return new FactSheet(
                id,
                programme.profile(),
                programme.continues().flatMap(programmes::find).map(ProgrammeFacts::neighbour),
                first,
                last,
                goals(programme, first, last),
                programme.grants().stream()
                        .filter(it -> it.line().touches(first, last))
                        .toList(),
                years(programme, first, last),
                programme.partners(),
                programme.collectings(),
                programme.uses().stream()
                        .filter(it -> !it.line().day().isBefore(first)
                                && !it.line().day().isAfter(last))
                        .toList());
    }

    /**
     * What each grant paid for, and of what nobody knows which did. Both days belong to the period.
     *
     * @throws NotFound where the organisation has no such programme
     */
    public WhatGrantsPaid paid(ProgrammeId id, LocalDate first, LocalDate last) {
        return paid.count(programme(id), first, last);
    }

    private Programme programme(ProgrammeId id) {
        return programmes.find(id).orElseThrow(() -> new NotFound(id));
    }

    static FactSheet.Neighbour neighbour(Programme it) {
        return new FactSheet.Neighbour(it.id(), it.name());
    }

    private List<GoalReached> goals(Programme programme, LocalDate first, LocalDate last) {
        var catalogue = counting.catalogue();
        return programme.goals().stream()
                .filter(it ->
                        !it.line().by().isBefore(first) && !it.line().first().isAfter(last))
                .map(it -> goal(programme.id(), it, last, catalogue))
                .toList();
    }

    private GoalReached goal(
            ProgrammeId programme, GoalSheet goal, LocalDate last, List<IndicatorDefinition> catalogue) {
        var indicator = goal.line()
                .indicator()
                .flatMap(code -> catalogue.stream()
                        .filter(it -> it.code().value().equals(code))
                        .findFirst());
        var until = Stream.of(goal.line().by(), last, today())
                .min(LocalDate::compareTo)
                .orElseThrow();
        return new GoalReached(
                goal,
                indicator,
                indicator
                        .filter(it -> !until.isBefore(goal.line().first()))
                        .flatMap(it ->
                                counting.count(programme, it.code(), goal.line().first(), until)));
    }

    private List<YearOfWork> years(Programme programme, LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(first.getYear(), last.getYear())
                .mapToObj(year -> year(programme, year, first, last))
                .filter(it -> it.plan().isPresent() || it.openHours().signum() > 0)
                .toList();
    }

    private YearOfWork year(Programme programme, int year, LocalDate first, LocalDate last) {
        var from = later(first, LocalDate.of(year, 1, 1));
        var until = earlier(last, LocalDate.of(year, 12, 31));
        return new YearOfWork(year, plan(programme, year), hours(programme.id(), from, until));
    }

    private static Optional<Entry<YearLine>> plan(Programme programme, int year) {
        return programme.years().stream().filter(it -> it.line().year() == year).findFirst();
    }

    private BigDecimal hours(ProgrammeId programme, LocalDate first, LocalDate last) {
        return first.isAfter(today())
                ? BigDecimal.ZERO
                : hours(openHours.count(programme, first, last).open());
    }

    private static BigDecimal hours(Duration open) {
        return BigDecimal.valueOf(open.toMinutes())
                .divide(MINUTES, 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
