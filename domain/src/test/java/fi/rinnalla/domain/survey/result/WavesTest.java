package fi.rinnalla.domain.survey.result;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.QuestionKind;
import fi.rinnalla.domain.survey.Wording;
import fi.rinnalla.domain.survey.result.WaveComparison.Finding;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two waves of a survey")
class WavesTest {
    private static final Question YES_NO = ASurvey.chosen("k1", QuestionKind.SINGLE, "a1", "a2");
    private static final Question SCALE = ASurvey.scale("k2", 5);

    @Test
    void are_said_to_differ_where_more_changed_than_chance_explains() {
        assertThat(new WaveComparison(SCALE, counts(40, 60, 50, 20, 10), counts(10, 20, 50, 60, 40)).finding())
                .isEqualTo(Finding.ROSE);
        assertThat(new WaveComparison(SCALE, counts(10, 20, 50, 60, 40), counts(40, 60, 50, 20, 10)).finding())
                .isEqualTo(Finding.FELL);
    }

    @Test
    void are_not_said_to_differ_where_it_may_be_chance() {
        assertThat(new WaveComparison(SCALE, counts(10, 20, 30, 20, 10), counts(9, 20, 30, 21, 12)).finding())
                .isEqualTo(Finding.CANNOT_TELL);
        assertThat(new WaveComparison(YES_NO, counts(20, 15), counts(24, 14)).finding())
                .isEqualTo(Finding.CANNOT_TELL);
    }

    @Test
    void are_not_compared_where_one_has_too_few() {
        assertThat(new WaveComparison(YES_NO, counts(4, 4), counts(240, 14)).finding())
                .isEqualTo(Finding.TOO_FEW);
    }

    @Test
    void say_which_choices_moved() {
        var comparison = new WaveComparison(YES_NO, counts(150, 50), counts(60, 140));

        assertThat(comparison.finding()).isEqualTo(Finding.SHIFTED);
        assertThat(comparison.moved()).containsExactly(0, 1);
        assertThat(comparison.share(1).value()).isBetween(0.4, 0.5);
    }

    @Test
    void ask_the_same_only_where_wording_and_choices_are_the_same() {
        var other = new Question(
                "k2",
                QuestionKind.SCALE,
                false,
                Optional.empty(),
                ASurvey.words("Väite toisin sanoin"),
                Wording.NONE,
                SCALE.low(),
                SCALE.high(),
                SCALE.choices());

        assertThat(SameQuestion.is(SCALE, ASurvey.scale("k7", 5)))
                .as("another wording")
                .isFalse();
        assertThat(SameQuestion.is(SCALE, ASurvey.scale("k2", 5))).isTrue();
        assertThat(SameQuestion.is(SCALE, ASurvey.scale("k2", 7))).isFalse();
        assertThat(SameQuestion.is(SCALE, other)).isFalse();
        assertThat(SameQuestion.is(SCALE, in(Map.of(Language.FI, "Väite k2", Language.SV, "Påstående k2"))))
                .as("one language more")
                .isTrue();
        assertThat(SameQuestion.is(SCALE, in(Map.of(Language.SV, "Påstående k2"))))
                .as("no language in common")
                .isFalse();
    }

    private static Question in(Map<Language, String> words) {
        return new Question(
                "k2",
                QuestionKind.SCALE,
                false,
                Optional.empty(),
                new Wording(words),
                Wording.NONE,
                SCALE.low(),
                SCALE.high(),
                SCALE.choices());
    }

    private static Counts counts(int... numbers) {
        return Counts.of(IntStream.of(numbers).mapToObj(Bin::of).toList());
    }
}
