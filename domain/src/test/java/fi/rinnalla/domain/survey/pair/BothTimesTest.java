package fi.rinnalla.domain.survey.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.statistics.Effect;
import fi.rinnalla.domain.survey.AnswerSource;
import fi.rinnalla.domain.survey.Question;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A change between a start and an end")
class BothTimesTest {
    private static final Question ASKED = Measured.scale("k1", 5);

    @Test
    void is_told_of_five_pairs_and_of_no_fewer() {
        assertThat(change(new Measured().both(4, 2, 4))).isEmpty();

        var shown = change(new Measured().both(5, 2, 4)).orElseThrow();
        assertThat(shown.pairs()).isEqualTo(Bin.of(5));
        assertThat(shown.change().holds(2)).isTrue();
    }

    @Test
    void is_said_in_words_where_it_is_no_chance_and_otherwise_as_chance() {
        var rose = change(new Measured().both(12, 2, 4)).orElseThrow().effect();
        var alike =
                change(new Measured().both(6, 2, 3).both(6, 3, 2)).orElseThrow().effect();

        assertThat(rose).isEqualTo(new Effect(Effect.Size.LARGE, true, false));
        assertThat(alike.chance()).isTrue();
    }

    @Test
    void is_not_told_where_taking_pairs_off_all_would_leave_a_few() {
        assertThat(change(new Measured().both(8, 2, 4).atTheStartAlone(4, AnswerSource.LINK)))
                .isEmpty();
        assertThat(change(new Measured().both(8, 2, 4).atTheEndAlone(1))).isEmpty();
        assertThat(change(new Measured()
                        .both(8, 2, 4)
                        .atTheStartAlone(5, AnswerSource.LINK)
                        .atTheEndAlone(5)))
                .isPresent();
    }

    @Test
    void is_not_hidden_among_papers_which_somebody_has_read() {
        assertThat(change(new Measured()
                        .both(8, 2, 4)
                        .atTheStartAlone(3, AnswerSource.LINK)
                        .atTheStartAlone(9, AnswerSource.PAPER)))
                .isEmpty();
        assertThat(change(new Measured().both(8, 2, 4).atTheStartAlone(3, AnswerSource.PAPER)))
                .isPresent();
    }

    @Test
    void is_none_of_a_question_that_was_asked_otherwise() {
        var asked = new Measured().both(8, 2, 4).asking(Measured.otherwise("k1", 5), ASKED);

        assertThat(asked.change(ASKED)).isEmpty();
    }

    @Test
    void is_reckoned_from_the_middles_of_ranges() {
        var asked = Measured.range("k1");
        var numbered = Numbered.of(asked).orElseThrow();

        assertThat(numbered.values().values()).containsExactly(1, 4, 6);
        assertThat(numbered.step()).isEqualTo(3);
        assertThat(new Measured().both(20, 1, 3).asking(asked, asked).change(asked))
                .hasValueSatisfying(it -> assertThat(it.change().holds(5)).isTrue());
    }

    @Test
    void leaves_each_end_where_it_was_answered_first() {
        var measured = new Measured().both(1, 1, 1).asking(ASKED, ASKED);
        var pair = measured.pairs().get(0);
        var another = measured.ends().get(0).sheets().get(0);

        assertThatThrownBy(() -> pair.end(another)).isInstanceOf(IllegalStateException.class);
        assertThat(Pair.begun(pair.survey(), Digest.of("another card"), another).isWhole())
                .isFalse();
    }

    private static Optional<ShownChange> change(Measured measured) {
        return measured.asking(ASKED, ASKED).change(ASKED);
    }
}
