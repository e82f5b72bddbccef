package fi.rinnalla.domain.training.professional;

import static fi.rinnalla.domain.training.professional.ATraining.AFTERWARDS;
import static fi.rinnalla.domain.training.professional.ATraining.IN_THE_MORNING;
import static fi.rinnalla.domain.training.professional.ATraining.THE_DAY;
import static fi.rinnalla.domain.training.professional.ATraining.at;
import static fi.rinnalla.domain.training.professional.ATraining.plan;
import static fi.rinnalla.domain.training.professional.ATraining.planned;
import static fi.rinnalla.domain.training.professional.ATraining.rated;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Profession;
import fi.rinnalla.domain.training.professional.RatingOutcome.Begun;
import fi.rinnalla.domain.training.professional.RatingOutcome.Ended;
import fi.rinnalla.domain.training.professional.RatingOutcome.NoSuchNumber;
import fi.rinnalla.domain.training.professional.RatingOutcome.NotAsked;
import fi.rinnalla.domain.training.professional.RatingOutcome.RatedBefore;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A training of professionals")
class ProfessionalTrainingTest {
    private static final Attended FIVE =
            new Attended(Map.of(Profession.SOCIAL_WORKER, 2, Profession.STUDENT, 2, Profession.EXPERIENCE_EXPERT, 1));

    @Test
    void is_held_when_its_day_has_come_and_somebody_was_there_and_its_numbers_can_be_put_right() {
        var training = planned();

        assertThat(training.wasHeld(FIVE, THE_DAY.minusDays(1))).isFalse();
        assertThat(training.wasHeld(new Attended(Map.of()), THE_DAY)).isFalse();
        assertThat(training.attended()).isEmpty();
        assertThat(training.wasHeld(FIVE, THE_DAY)).isTrue();
        assertThat(training.attended()).contains(FIVE);
        assertThat(training.wasHeld(new Attended(Map.of(Profession.MANAGER, 3)), THE_DAY.plusDays(1)))
                .isTrue();
        assertThat(training.attended().orElseThrow().counts()).isEqualTo(Map.of(Profession.MANAGER, 3));
        assertThat(training.cancel(THE_DAY)).as("what was held is not let be").isFalse();
    }

    @Test
    void counts_as_professionals_who_works_and_students_by_themselves() {
        assertThat(FIVE.professionals()).isEqualTo(2);
        assertThat(FIVE.students()).isEqualTo(2);
        assertThat(FIVE.all()).isEqualTo(5);
        assertThat(FIVE.present().parents()).isEqualTo(1);
    }

    @Test
    void lets_go_of_ratings_where_it_is_put_off_or_let_be() {
        for (var act : List.<Consumer<ProfessionalTraining>>of(
                it -> it.change(plan(THE_DAY.plusWeeks(3)), THE_DAY), it -> it.cancel(THE_DAY))) {
            var training = planned();
            training.begin(Digest.of("one"), Profession.MANAGER, rated(3), IN_THE_MORNING);
            assertThat(training.change(plan(THE_DAY), THE_DAY))
                    .as("the same day")
                    .isTrue();
            assertThat(training.rated(RatingMoment.BEFORE)).isEqualTo(1);

            act.accept(training);

            assertThat(training.rated(RatingMoment.BEFORE)).isZero();
            assertThat(training.saidBy(CountedBy.THEMSELVES).all()).isZero();
        }
    }

    @Test
    void is_mended_after_its_day_and_not_put_off_then() {
        var training = planned();
        training.wasHeld(FIVE, THE_DAY);

        assertThat(training.change(plan(THE_DAY.plusDays(1)), THE_DAY)).isFalse();
        assertThat(training.change(plan(THE_DAY.minusDays(1)), THE_DAY)).isTrue();
        assertThat(training.plan().day()).isEqualTo(THE_DAY.minusDays(1));
        assertThat(training.words(Language.SV).title()).isEqualTo("Hur frågar jag");
        assertThat(training.words(Language.EN).title()).isNotEmpty();
    }

    @Test
    void asks_from_a_week_before_until_two_weeks_after_each_at_its_time() {
        var training = planned();

        assertThat(training.isAsked(RatingMoment.BEFORE, at(THE_DAY.minusDays(8), "12:00")))
                .isFalse();
        assertThat(training.isAsked(RatingMoment.BEFORE, at(THE_DAY.minusDays(7), "12:00")))
                .isTrue();
        assertThat(training.isAsked(RatingMoment.AFTER, IN_THE_MORNING)).isFalse();
        assertThat(training.isAsked(RatingMoment.BEFORE, AFTERWARDS)).isFalse();
        assertThat(training.isAsked(RatingMoment.AFTER, at(THE_DAY.plusDays(14), "23:00")))
                .isTrue();
        assertThat(training.isAsked(RatingMoment.AFTER, at(THE_DAY.plusDays(15), "00:10")))
                .isFalse();
        assertThat(training.begin(Digest.of("late"), Profession.OTHER, rated(1), AFTERWARDS))
                .isInstanceOf(NotAsked.class);
        training.cancel(THE_DAY);
        assertThat(training.isAsked(RatingMoment.BEFORE, IN_THE_MORNING)).isFalse();
    }

    @Test
    void gives_each_who_rates_themselves_a_number_of_their_own_and_the_same_form_the_same_one() {
        var training = planned();
        var numbers = new HashSet<Integer>();

        for (int n = 0; n < 60; n++) {
            numbers.add(begin(training, n));
        }
        assertThat(numbers).hasSize(60).allMatch(it -> it >= 1000 && it <= 9999);
        assertThat(begin(training, 7)).isIn(numbers);
        assertThat(training.saidBy(CountedBy.THEMSELVES).of(Profession.OTHER)).isEqualTo(60);
        assertThat(training.attended()).as("only the trainers' numbers count").isEmpty();
    }

    @Test
    void takes_a_second_rating_once_under_a_number_that_was_given() {
        var training = planned();
        var mine = begin(training, 1);
        var nobodys = mine == 9999 ? 1000 : mine + 1;

        assertThat(training.end(Digest.of("a"), nobodys, rated(4), AFTERWARDS)).isInstanceOf(NoSuchNumber.class);
        assertThat(training.end(Digest.of("a"), mine, rated(4), IN_THE_MORNING)).isInstanceOf(NotAsked.class);
        assertThat(training.end(Digest.of("a"), mine, rated(4), AFTERWARDS)).isInstanceOf(Ended.class);
        assertThat(training.end(Digest.of("a"), mine, rated(4), AFTERWARDS))
                .as("a double click")
                .isInstanceOf(Ended.class);
        assertThat(training.end(Digest.of("b"), mine, rated(5), AFTERWARDS)).isInstanceOf(RatedBefore.class);
        assertThat(training.rated(RatingMoment.AFTER)).isEqualTo(1);
    }

    @Test
    void shows_nothing_while_somebody_can_add_to_it_and_then_only_what_five_have_rated_twice() {
        var training = planned();
        for (int n = 0; n < 6; n++) {
            var number = begin(training, n);
            var after = n == 0 ? rated(4, null) : rated(4, 3);
            training.end(Digest.of("after " + n), number, n == 1 ? rated(4, null, 2) : after, AFTERWARDS);
        }

        assertThat(training.results()).isEmpty();
        assertThat(training.close(THE_DAY.minusDays(1))).isFalse();
        assertThat(training.close(THE_DAY)).isTrue();
        assertThat(training.close(THE_DAY)).isFalse();
        assertThat(training.rated(RatingMoment.BEFORE))
                .as("nobody's answers are left")
                .isZero();
        assertThat(training.results()).hasSize(RatingItem.values().length);
        var asks = training.results().get(0).shown().orElseThrow();
        assertThat(asks.pairs()).isEqualTo(6);
        assertThat(asks.before()).isEqualTo(2);
        assertThat(asks.after()).isEqualTo(4);
        assertThat(asks.change().direction()).isEqualTo(Change.Direction.ROSE);
        assertThat(training.results().get(1).shown()).as("four rated it twice").isEmpty();
        assertThat(training.end(Digest.of("x"), 1000, rated(4), AFTERWARDS)).isInstanceOf(NotAsked.class);
    }

    @Test
    void shows_sheets_of_paper_beside_others_only_where_the_others_are_enough_by_themselves() {
        var training = planned();
        for (int n = 0; n < 9; n++) {
            assertThat(training.enterPaper(Digest.of("paper " + n), rated(2), rated(4), AFTERWARDS))
                    .isTrue();
        }
        training.end(Digest.of("after"), begin(training, 1), rated(5), AFTERWARDS);
        training.close(THE_DAY);

        assertThat(training.results().get(0).shown())
                .as("whoever typed the sheets in could take them off again")
                .isEmpty();
    }

    private static int begin(ProfessionalTraining training, int n) {
        var begun = training.begin(Digest.of("form " + n), Profession.OTHER, rated(2, 3), IN_THE_MORNING);
        return ((Begun) begun).number();
    }
}
