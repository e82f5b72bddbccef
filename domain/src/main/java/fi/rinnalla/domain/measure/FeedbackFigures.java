package fi.rinnalla.domain.measure;

import static fi.rinnalla.domain.measure.Indicator.CHANGES_MADE;
import static fi.rinnalla.domain.measure.Indicator.CHANGE_VISIBLE_TO_AUTHORS;
import static fi.rinnalla.domain.measure.Indicator.DAYS_TO_ANSWER;
import static fi.rinnalla.domain.measure.Indicator.FEEDBACK_ANSWERED_IN_TIME;
import static fi.rinnalla.domain.measure.Indicator.FEEDBACK_RECEIVED;
import static fi.rinnalla.domain.measure.Indicator.NO_CHANGE_WITH_REASON;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import fi.rinnalla.domain.feedback.AnswerKind;
import fi.rinnalla.domain.feedback.ChangeState;
import fi.rinnalla.domain.feedback.Verdict;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The one definition of the feedback indicators. Whoever shows or releases one of them asks here.
 *
 * <p>What was set aside is counted nowhere. Received: by the day it came. In time: by the day that was promised when it came;
 * what is neither answered nor due yet is not counted, and an answer owed once more is not counted again. Days to answer: calendar days to the first answer, by the day of
 * that answer. No change: "no change, because" given, by that day, once for each feedback. Changes made: published as
 * changed, by the day it came out. Visible: the author's last word on it, by the day it was said.
 */
public final class FeedbackFigures {
    /** An answer is first due so long after feedback came, at the very most (60 working days and holidays). */
    private static final int DAYS_BEFORE = 120;

    private FeedbackFigures() {}

    public static Figures of(ProgrammeId programme, Quarter quarter, LocalDate today, FeedbackFacts facts) {
        return of(programme, Span.of(quarter), today, facts);
    }

    /** Counts from what the organisation's rooms hold on this day. */
    public static Figures of(ProgrammeId programme, Span span, LocalDate today, FeedbackFacts facts) {
        var feedback = facts.feedback(programme, span.first().minusDays(DAYS_BEFORE), span.last());
        var changes = facts.changes(programme, span.first(), span.last());
        return count(span, today, feedback, changes);
    }

    public static Figures count(
            Quarter quarter, LocalDate today, Collection<FeedbackFact> feedback, Collection<ChangeFact> changes) {
        return count(Span.of(quarter), today, feedback, changes);
    }

    /** The one in the middle of the days to a first answer that was given in these days. */
    public static OptionalDouble medianDays(ProgrammeId programme, Span span, FeedbackFacts facts) {
        return Median.of(facts.feedback(programme, span.first(), span.last()).stream()
                .filter(it -> !it.setAside())
                .flatMap(it -> waited(it, span).stream())
                .map(Long::intValue)
                .toList());
    }

    private static Optional<Long> waited(FeedbackFact fact, Span span) {
        return fact.firstAnsweredOn().filter(span::contains).map(day -> DAYS.between(fact.receivedOn(), day));
    }

    public static Figures count(
            Span span, LocalDate today, Collection<FeedbackFact> feedback, Collection<ChangeFact> changes) {
        var fromFeedback = feedback.stream().filter(it -> !it.setAside()).flatMap(it -> cellsOf(it, span, today));
        var fromChanges = changes.stream()
                .filter(it -> it.change() == ChangeState.CHANGED && span.contains(it.publishedOn()))
                .map(ChangeFact::about)
                .distinct()
                .map(it -> Cell.of(CHANGES_MADE));
        return new Figures(Stream.concat(fromFeedback, fromChanges).collect(groupingBy(it -> it, summingInt(it -> 1))));
    }

    private static Stream<Cell> cellsOf(FeedbackFact fact, Span span, LocalDate today) {
        return Stream.of(
                        received(fact, span),
                        inTime(fact, span, today),
                        daysToAnswer(fact, span),
                        noChange(fact, span),
                        visible(fact, span))
                .flatMap(Optional::stream);
    }

    private static Optional<Cell> received(FeedbackFact fact, Span span) {
        return span.contains(fact.receivedOn()) ? Optional.of(Cell.of(FEEDBACK_RECEIVED)) : Optional.empty();
    }

    private static Optional<Cell> inTime(FeedbackFact fact, Span span, LocalDate today) {
        var answeredOn = fact.firstAnsweredOn();
        var undecided = answeredOn.isEmpty() && !today.isAfter(fact.firstDueOn());
        if (undecided || !span.contains(fact.firstDueOn())) {
            return Optional.empty();
        }
        var kept = answeredOn.filter(day -> !day.isAfter(fact.firstDueOn())).isPresent();
        return Optional.of(new Cell(FEEDBACK_ANSWERED_IN_TIME, kept ? "yes" : "no"));
    }

    private static Optional<Cell> daysToAnswer(FeedbackFact fact, Span span) {
        return waited(fact, span).map(it -> new Cell(DAYS_TO_ANSWER, classOf(it)));
    }

    private static String classOf(long days) {
        if (days <= 3) {
            return "0-3";
        }
        if (days <= 7) {
            return "4-7";
        }
        return days <= 14 ? "8-14" : "15-or-more";
    }

    private static Optional<Cell> noChange(FeedbackFact fact, Span span) {
        return fact.answers().stream()
                .filter(it -> it.kind() == AnswerKind.NO_CHANGE && span.contains(it.givenOn()))
                .findFirst()
                .map(it -> Cell.of(NO_CHANGE_WITH_REASON));
    }

    private static Optional<Cell> visible(FeedbackFact fact, Span span) {
        return fact.verdictOn()
                .filter(span::contains)
                .flatMap(day -> fact.verdict())
                .map(said -> new Cell(CHANGE_VISIBLE_TO_AUTHORS, classOf(said)));
    }

    private static String classOf(Verdict verdict) {
        return switch (verdict) {
            case VISIBLE -> "visible";
            case PARTLY -> "partly";
            case NOT_VISIBLE -> "not-visible";
        };
    }
}
