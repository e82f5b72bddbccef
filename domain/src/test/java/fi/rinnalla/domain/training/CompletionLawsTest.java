package fi.rinnalla.domain.training;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.training.Completion.Lack;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Whoever completes a training")
class CompletionLawsTest {

    @Property
    @Label("has done all that the rule asks, and whoever has done all completes it")
    void by_the_rule_and_nothing_else(@ForAll("rules") CompletionRule rule, @ForAll("ways") Progress way) {
        var enough = way.taught() > 0 && way.attended() * 100 >= way.taught() * rule.percent();

        assertThat(Completion.of(rule, way).isComplete())
                .isEqualTo(enough && way.visits() >= rule.visits() && way.interviewed() && way.committed());
    }

    @Property
    @Label("is told exactly how much is missing: with so much more it is enough, with one less it is not")
    void knows_what_is_missing(@ForAll("rules") CompletionRule rule, @ForAll("ways") Progress way) {
        var missing = Completion.of(rule, way);
        if (missing.sessionsShort() > 0 && way.attended() + missing.sessionsShort() <= way.taught()) {
            assertThat(Completion.of(rule, more(way, missing.sessionsShort())).lacks())
                    .doesNotContain(Lack.SESSIONS);
            assertThat(Completion.of(rule, more(way, missing.sessionsShort() - 1))
                            .lacks())
                    .contains(Lack.SESSIONS);
        }
        assertThat(missing.lacks())
                .allSatisfy(lack -> assertThat(missing.n(lack)).isPositive());
    }

    @Property
    @Label("loses nothing by coming once more")
    void is_never_further_away_for_having_been_there(
            @ForAll("rules") CompletionRule rule, @ForAll("ways") Progress way) {
        if (way.attended() < way.taught()) {
            assertThat(Completion.of(rule, more(way, 1)).sessionsShort())
                    .isLessThanOrEqualTo(Completion.of(rule, way).sessionsShort());
        }
    }

    @Example
    @Label("needs four of five where three quarters are asked for, and cannot complete what was never taught")
    void rounds_up() {
        var rule = new CompletionRule(75, 0);

        assertThat(Completion.of(rule, new Progress(5, 3, 0, true, true)).sessionsShort())
                .isEqualTo(1);
        assertThat(Completion.of(rule, new Progress(4, 3, 0, true, true)).isComplete())
                .isTrue();
        assertThat(Completion.of(rule, new Progress(0, 0, 0, true, true)).isComplete())
                .isFalse();
    }

    private static Progress more(Progress way, int sessions) {
        return new Progress(way.taught(), way.attended() + sessions, way.visits(), way.interviewed(), way.committed());
    }

    @Provide
    Arbitrary<CompletionRule> rules() {
        return Combinators.combine(
                        Arbitraries.integers().between(50, 100),
                        Arbitraries.integers().between(0, 9))
                .as(CompletionRule::new);
    }

    @Provide
    Arbitrary<Progress> ways() {
        return Arbitraries.integers()
                .between(0, 40)
                .flatMap(taught -> Combinators.combine(
                                Arbitraries.integers().between(0, taught),
                                Arbitraries.integers().between(0, 9),
                                Arbitraries.of(true, false),
                                Arbitraries.of(true, false))
                        .as((attended, visits, interviewed, committed) ->
                                new Progress(taught, attended, visits, interviewed, committed)));
    }
}
