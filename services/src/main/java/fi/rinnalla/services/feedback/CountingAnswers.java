package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.comparison.Interval;
import fi.rinnalla.domain.comparison.OwnRelease;
import fi.rinnalla.domain.measure.AnswerDebts;
import fi.rinnalla.domain.measure.FeedbackFacts;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.Programmes;
import fi.rinnalla.domain.shared.Quarter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures of the last four closed quarters: what was frozen of them, and what was owed on their last day. */
@Dependent
public class CountingAnswers {
    private static final int A_YEAR = 4;
    /** Nothing is kept longer than a year after its last day; what is older is not owed any more. */
    private static final int MONTHS_BACK = 15;

    private final OwnRelease release;
    private final FeedbackFacts facts;
    private final Programmes programmes;

    @Inject
    public CountingAnswers(OwnRelease release, FeedbackFacts facts, Programmes programmes) {
        this.release = release;
        this.facts = facts;
        this.programmes = programmes;
    }

    AnswerFigures figures(LocalDate today) {
        var lastDay = Quarter.lastClosed(today).lastDay();
        var debts = programmes.all().stream()
                .map(it -> owed(it.id(), lastDay))
                .reduce(new AnswerDebts(0, 0), AnswerDebts::plus);
        return new AnswerFigures(
                frozen(Indicator.FEEDBACK_RECEIVED, Indicator.ALL, today),
                frozen(Indicator.FEEDBACK_ANSWERED_IN_TIME, "yes", today),
                frozen(Indicator.FEEDBACK_ANSWERED_IN_TIME, "no", today),
                Bin.of(debts.waiting()).interval(),
                Bin.of(debts.overdue()).interval(),
                first(today).firstDay(),
                lastDay);
    }

    private AnswerDebts owed(ProgrammeId programme, LocalDate day) {
        return AnswerDebts.at(day, facts.feedback(programme, day.minusMonths(MONTHS_BACK), day));
    }

    /** How many authors say so of a change; empty where that may be nobody. */
    Optional<Interval> verdicts(String division, LocalDate today) {
        return Optional.of(frozen(Indicator.CHANGE_VISIBLE_TO_AUTHORS, division, today))
                .filter(it -> it.lo() > 0);
    }

    private Interval frozen(Indicator indicator, String division, LocalDate today) {
        return release.cells(first(today), Quarter.lastClosed(today)).stream()
                .filter(it -> it.cell().indicator() == indicator)
                .filter(it -> it.cell().division().equals(division))
                .map(it -> it.bin().interval())
                .reduce(Interval::plus)
                .orElse(Interval.NOTHING);
    }

    private static Quarter first(LocalDate today) {
        return Stream.iterate(Quarter.lastClosed(today), Quarter::previous)
                .skip(A_YEAR - 1L)
                .findFirst()
                .orElseThrow();
    }
}
