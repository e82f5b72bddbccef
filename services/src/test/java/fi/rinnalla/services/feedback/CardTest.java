package fi.rinnalla.services.feedback;

import static fi.rinnalla.services.feedback.ParentsHouse.A;
import static fi.rinnalla.services.feedback.ParentsHouse.B;
import static fi.rinnalla.services.feedback.ParentsHouse.KNOCK;
import static fi.rinnalla.services.feedback.ParentsHouse.aForm;
import static fi.rinnalla.services.feedback.ParentsHouse.spelled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.CardDigits;
import fi.rinnalla.domain.access.CardSecret;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.Verdict;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.access.Knock;
import fi.rinnalla.services.access.OpeningOutcome;
import fi.rinnalla.services.access.OpeningOutcome.NotACard;
import fi.rinnalla.services.access.OpeningOutcome.NotWords;
import fi.rinnalla.services.access.OpeningOutcome.Opened;
import fi.rinnalla.services.access.Token;
import fi.rinnalla.services.feedback.GivingOutcome.Given;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A word-card")
class CardTest {
    private final ParentsHouse house = new ParentsHouse().at(A);
    private final CardSecret secret = ((Given) house.give(aForm("one", CardWish.NEW, "Kahvi oli kylmää.")))
            .secret()
            .orElseThrow();

    @Test
    void is_opened_by_its_words_and_by_its_digits() {
        assertThat(open(spelled(secret))).isInstanceOf(Opened.class);
        assertThat(open(CardDigits.of(secret).spelled())).isInstanceOf(Opened.class);
        assertThat(house.sessions.all()).hasSize(2);
    }

    @Test
    void answers_like_one_that_never_was_at_another_door_and_after_deletion_at_the_same_cost() {
        var unknown = cost(() -> open(spelled(CardSecret.from(new byte[] {9, 9, 9, 9, 9, 9, 9}))));
        var elsewhere = cost(() -> {
            house.at(B);
            return open(spelled(secret));
        });
        house.at(A).withCard().deleting().delete();
        house.at(A);
        var deleted = cost(() -> open(spelled(secret)));

        assertThat(unknown).isEqualTo(1);
        assertThat(elsewhere).isEqualTo(1);
        assertThat(deleted).isEqualTo(1);
    }

    @Test
    void says_without_any_work_that_something_cannot_be_one() {
        var before = house.lookups.done;

        assertThat(open("kolme sanaa vain")).isInstanceOf(NotWords.class);
        assertThat(open("")).isInstanceOf(NotWords.class);
        assertThat(house.lookups.done).isEqualTo(before);
    }

    @Test
    void lets_everybody_wait_a_little_after_many_wrong_tries_and_then_in() {
        OpeningOutcome outcome = new NotACard();
        for (int i = 0; i < 200 && outcome instanceof NotACard; i++) {
            outcome = open(spelled(CardSecret.from(new byte[] {1, 1, 1, 1, 1, 1, (byte) i})));
        }

        var wait = (OpeningOutcome.WaitABit) open(spelled(secret));
        house.clock.moveOn(wait.later().after());

        assertThat(house.opening()
                        .open(
                                spelled(secret),
                                new Knock(
                                        KNOCK.address(),
                                        Optional.of(wait.later().ticket()))))
                .isInstanceOf(Opened.class);
    }

    @Test
    void gets_new_words_that_a_retry_shows_again_and_the_old_ones_open_nothing() {
        house.withCard();
        var fresh = house.rotating().rotate(Digest.of("rotate"), Token.fresh()).orElseThrow();
        var retry = house.rotating().rotate(Digest.of("rotate"), Token.fresh());
        house.clock.moveOn(Duration.ofMinutes(11));
        var late = house.rotating().rotate(Digest.of("rotate"), Token.fresh());

        assertThat(retry).contains(fresh);
        assertThat(late).isEmpty();
        assertThat(open(spelled(secret))).isInstanceOf(NotACard.class);
        assertThat(open(spelled(fresh))).isInstanceOf(Opened.class);
    }

    @Test
    void shows_its_holder_what_became_of_everything_on_it() {
        house.withCard();

        var item = house.mine().open(1).orElseThrow();

        assertThat(item.wish()).contains("Kahvi oli kylmää.");
        assertThat(item.answers()).isEmpty();
        assertThat(house.mine().open(2)).isEmpty();
    }

    @Test
    void opens_nobody_elses_feedback() {
        house.give(aForm("two", CardWish.NEW, "Toisen sanat."));
        var theirs = house.feedback.all().get(0).id();
        house.withCard();

        assertThatThrownBy(() -> house.saying().say(theirs, Verdict.VISIBLE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.saying().say(FeedbackId.random(), Verdict.VISIBLE))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void takes_everything_with_it_when_its_holder_wants_that() {
        house.withCard();

        house.deleting().delete();

        assertThat(house.feedback.all()).isEmpty();
        assertThat(house.cards.all()).isEmpty();
        assertThat(house.seals.keys()).isEmpty();
    }

    @Test
    void does_not_come_back_with_what_was_on_it_when_the_form_is_sent_once_more() {
        house.withCard();
        house.deleting().delete();

        var again = house.give(aForm("one", CardWish.NEW, "Kahvi oli kylmää."));

        assertThat(again).isEqualTo(new GivingOutcome.Deleted());
        assertThat(house.feedback.all()).isEmpty();
        assertThat(house.cards.all()).isEmpty();
        house.at(B);
        assertThat(house.give(aForm("one", CardWish.NONE, "Kahvi oli kylmää."))).isInstanceOf(Given.class);
    }

    @Test
    void is_held_back_as_long_as_a_form_may_lie_open_and_no_longer() {
        house.withCard();
        house.deleting().delete();

        house.clock.moveOn(Duration.ofHours(24));
        assertThat(house.forgettingUsedForms().run()).isZero();
        house.clock.moveOn(Duration.ofHours(24));
        assertThat(house.forgettingUsedForms().run()).isOne();
    }

    private OpeningOutcome open(String typed) {
        return house.opening().open(typed, KNOCK);
    }

    private int cost(Supplier<OpeningOutcome> knock) {
        var before = house.lookups.done;
        assertThat(knock.get()).isEqualTo(new NotACard());
        return house.lookups.done - before;
    }
}
