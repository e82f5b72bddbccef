package fi.rinnalla.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.feedback.AnswerKind;
import fi.rinnalla.domain.feedback.Verdict;
import fi.rinnalla.domain.shared.Quarter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Any figures about feedback")
class FeedbackFiguresLawsTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final LocalDate LATER = LocalDate.parse("2028-01-01");

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void count_each_feedback_once_over_all_quarters_and_classes(@ForAll("facts") List<FeedbackFact> facts) {
        var counted = facts.stream().filter(it -> !it.setAside()).toList();

        assertThat(overAllQuarters(facts, Indicator.FEEDBACK_RECEIVED)).isEqualTo(counted.size());
        assertThat(overAllQuarters(facts, Indicator.FEEDBACK_ANSWERED_IN_TIME)).isEqualTo(counted.size());
        assertThat(overAllQuarters(facts, Indicator.DAYS_TO_ANSWER))
                .isEqualTo(counted.stream()
                        .filter(it -> it.firstAnsweredOn().isPresent())
                        .count());
        assertThat(overAllQuarters(facts, Indicator.CHANGE_VISIBLE_TO_AUTHORS))
                .isEqualTo(
                        counted.stream().filter(it -> it.verdict().isPresent()).count());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void do_not_depend_on_the_order_in_which_facts_come(@ForAll("facts") List<FeedbackFact> facts) {
        var quarter = Quarter.of("2026Q2");
        var turned = facts.stream()
                .sorted((a, b) -> b.receivedOn().compareTo(a.receivedOn()))
                .toList();

        assertThat(FeedbackFigures.count(quarter, LATER, turned, List.of()))
                .isEqualTo(FeedbackFigures.count(quarter, LATER, facts, List.of()));
    }

    private static int overAllQuarters(List<FeedbackFact> facts, Indicator indicator) {
        return Stream.iterate(Quarter.of("2025Q4"), Quarter::next)
                .limit(12)
                .map(quarter -> FeedbackFigures.count(quarter, LATER, facts, List.of()))
                .flatMap(figures -> figures.of(indicator).stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    @Provide
    Arbitrary<List<FeedbackFact>> facts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(-1, 60),
                        Arbitraries.of(AnswerKind.class),
                        Arbitraries.of(Verdict.class).optional())
                .as(FeedbackFiguresLawsTest::fact)
                .list()
                .ofMaxSize(30);
    }

    private static FeedbackFact fact(int day, int answeredAfter, AnswerKind kind, Optional<Verdict> verdict) {
        var received = FIRST.plusDays(day);
        var answered = Optional.of(answeredAfter).filter(n -> n >= 0).map(received::plusDays);
        var said = kind == AnswerKind.ANSWER && answered.isPresent() ? verdict : Optional.<Verdict>empty();
        return new FeedbackFact(
                received,
                received.plusDays(14),
                answered.isPresent() && kind == AnswerKind.SET_ASIDE,
                answered.map(it -> new AnswerFact(kind, it)).stream().toList(),
                said,
                said.flatMap(it -> answered));
    }
}
