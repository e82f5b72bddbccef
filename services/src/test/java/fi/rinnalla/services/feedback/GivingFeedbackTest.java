package fi.rinnalla.services.feedback;

import static fi.rinnalla.services.feedback.ParentsHouse.A;
import static fi.rinnalla.services.feedback.ParentsHouse.B;
import static fi.rinnalla.services.feedback.ParentsHouse.aForm;
import static fi.rinnalla.services.feedback.ParentsHouse.spelled;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.CardSecret;
import fi.rinnalla.domain.feedback.FeedbackKind;
import fi.rinnalla.domain.feedback.Mood;
import fi.rinnalla.domain.feedback.Source;
import fi.rinnalla.domain.feedback.UseOfWords;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.services.feedback.GivingOutcome.Different;
import fi.rinnalla.services.feedback.GivingOutcome.Given;
import fi.rinnalla.services.feedback.GivingOutcome.NotNow;
import fi.rinnalla.services.feedback.GivingOutcome.PointedOut;
import fi.rinnalla.services.feedback.GivingOutcome.Refused;
import fi.rinnalla.services.feedback.Slip.Part;
import fi.rinnalla.services.feedback.Slip.Reason;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A parent who gives feedback")
class GivingFeedbackTest {
    private final ParentsHouse house = new ParentsHouse().at(A);

    @Test
    void is_told_by_when_an_answer_is_owed() {
        var given = (Given) house.give(aForm("one", CardWish.NONE, "Kahvi oli kylmää."));

        assertThat(given.dueOn()).isEqualTo(LocalDate.parse("2026-03-16"));
        assertThat(given.again()).isFalse();
        assertThat(house.feedback.all()).hasSize(1);
        assertThat(house.letters).hasSize(1);
    }

    @Test
    void gives_it_once_however_often_the_form_comes() {
        house.give(aForm("one", CardWish.NONE, "Kahvi oli kylmää."));

        var again = (Given) house.give(aForm("one", CardWish.NONE, "Kahvi oli kylmää."));

        assertThat(again.again()).isTrue();
        assertThat(house.feedback.all()).hasSize(1);
        assertThat(house.letters).hasSize(1);
    }

    @Test
    void is_told_when_the_same_form_says_something_else() {
        house.give(aForm("one", CardWish.NONE, "Kahvi oli kylmää."));

        assertThat(house.give(aForm("one", CardWish.NONE, "Kahvi oli kuumaa."))).isInstanceOf(Different.class);
        assertThat(house.feedback.all()).hasSize(1);
    }

    @Test
    void sees_the_same_words_again_for_ten_minutes_and_not_after() {
        var first = (Given) house.give(aForm("one", CardWish.NEW, "Kiitos."));
        house.clock.moveOn(Duration.ofMinutes(9));
        var retry = (Given) house.give(aForm("one", CardWish.NEW, "Kiitos."));
        house.clock.moveOn(Duration.ofMinutes(1));
        var late = (Given) house.give(aForm("one", CardWish.NEW, "Kiitos."));

        assertThat(first.secret()).isPresent();
        assertThat(retry.secret()).isEqualTo(first.secret());
        assertThat(late.secret()).isEmpty();
        assertThat(late.news()).isEqualTo(CardNews.SHOWN_BEFORE);
        assertThat(house.cards.all()).hasSize(1);
        assertThat(house.lookups.done).isEqualTo(1);
    }

    @Test
    void does_not_see_the_words_again_once_they_are_kept() {
        house.give(aForm("one", CardWish.NEW, "Kiitos."));

        house.keeping().kept(Digest.of("one"));

        assertThat(((Given) house.give(aForm("one", CardWish.NEW, "Kiitos."))).secret())
                .isEmpty();
    }

    @Test
    void may_add_to_the_card_they_have_by_its_words_or_while_it_lies_open() {
        var first = (Given) house.give(aForm("one", CardWish.NEW, "Kiitos."));
        var words = spelled(first.secret().orElseThrow());

        house.give(aForm("two", CardWish.HELD, words, "Toinen."));
        house.giveWithOpenCard(aForm("three", CardWish.HELD, "Kolmas."));

        assertThat(house.feedback.all())
                .extracting(it -> it.card().orElseThrow())
                .containsOnly(house.cards.all().get(0).id());
        assertThat(house.feedback.all()).hasSize(3);
    }

    @Test
    void cannot_add_to_a_card_of_another_organisation() {
        var first = (Given) house.give(aForm("one", CardWish.NEW, "Kiitos."));
        var words = spelled(first.secret().orElseThrow());

        house.at(B);
        var refused = house.give(aForm("two", CardWish.HELD, words, "Toinen."));

        assertThat(refused).isEqualTo(refused(Part.CARD, Reason.CARD_UNKNOWN));
        assertThat(house.feedback.all()).isEmpty();
    }

    @Test
    void is_asked_to_take_out_what_must_not_be_kept() {
        assertThat(house.give(aForm("one", CardWish.NONE, "Tunnus on 131052-308T.")))
                .isEqualTo(refused(Part.WISH, Reason.IDENTITY_CODE));
        assertThat(house.give(aForm("one", CardWish.NONE, "x".repeat(FormCheck.LONGEST + 3))))
                .isEqualTo(new Refused(List.of(new Slip(Part.WISH, Reason.TOO_LONG, 3))));
        assertThat(house.give(aForm("one", CardWish.NONE, "Sanat: " + spelled(CardSecret.from(new byte[7])))))
                .isEqualTo(refused(Part.WISH, Reason.WORDS_OF_A_CARD));
        assertThat(house.feedback.all()).isEmpty();
        assertThat(house.seals.keys()).isEmpty();
    }

    @Test
    void is_asked_for_the_one_thing_that_is_needed() {
        assertThat(house.give(form(Optional.empty(), UseOfWords.THEME_ONLY, CardWish.NONE)))
                .isEqualTo(refused(Part.MOOD, Reason.MISSING));
        assertThat(house.give(form(Optional.of(Mood.BADLY), UseOfWords.PARAPHRASED, CardWish.NONE)))
                .isEqualTo(refused(Part.USE, Reason.NEEDS_A_CARD));
    }

    @Test
    void is_shown_a_phone_number_once_and_may_send_it_as_it_is() {
        var form = aForm("one", CardWish.NONE, "Soittakaa 040 123 4567.");

        assertThat(house.give(form)).isInstanceOf(PointedOut.class);
        assertThat(house.give(pointedOut(form))).isInstanceOf(Given.class);
    }

    @Test
    void gets_the_answer_when_the_connection_broke_after_the_words_were_kept() {
        house.after = () -> {
            house.after = () -> {};
            throw new IllegalStateException("the reply was lost");
        };

        var given = (Given) house.give(aForm("one", CardWish.NEW, "Kiitos."));

        assertThat(given.secret()).isPresent();
        assertThat(house.feedback.all()).hasSize(1);
        assertThat(house.cards.all()).hasSize(1);
    }

    @Test
    void gets_the_answer_when_the_connection_broke_before_the_words_were_kept() {
        house.before = () -> {
            house.before = () -> {};
            throw new IllegalStateException("the request was lost");
        };

        assertThat(house.give(aForm("one", CardWish.NONE, "Kiitos."))).isInstanceOf(Given.class);
        assertThat(house.feedback.all()).hasSize(1);
    }

    @Test
    void is_told_honestly_when_nobody_knows() {
        house.before = () -> {
            throw new IllegalStateException("the database is away");
        };

        assertThat(house.give(aForm("one", CardWish.NONE, "Kiitos."))).isInstanceOf(NotNow.class);
    }

    @Test
    void is_asked_to_come_again_where_too_many_take_cards_at_once() {
        house.lookups.busy = true;

        assertThat(house.give(aForm("one", CardWish.NEW, "Kiitos."))).isEqualTo(new NotNow(Duration.ofSeconds(3)));
        assertThat(house.feedback.all()).isEmpty();
    }

    @Test
    void is_shown_where_help_is_when_the_words_sound_like_it() {
        assertThat(((Given) house.give(aForm("one", CardWish.NONE, "En jaksa elää."))).urgent())
                .isTrue();
        assertThat(((Given) house.give(aForm("two", CardWish.NONE, "Kahvi oli hyvää."))).urgent())
                .isFalse();
    }

    @Test
    void stays_under_the_promise_the_form_showed() {
        house.give(aForm("one", CardWish.NONE, "Kiitos."));
        var shown = house.promises.all().get(0);

        assertThat(house.feedback.all().get(0).promise()).isEqualTo(shown.id());
        assertThat(house.promises.all()).hasSize(1);
    }

    private static Refused refused(Part part, Reason reason) {
        return new Refused(List.of(new Slip(part, reason)));
    }

    private static FilledForm form(Optional<Mood> mood, UseOfWords use, CardWish card) {
        return new FilledForm(
                "one",
                FeedbackKind.GENERAL,
                Source.PORTAL,
                Language.FI,
                Optional.empty(),
                mood,
                "",
                "Kiitos.",
                use,
                card,
                "",
                Optional.empty(),
                false);
    }

    private static FilledForm pointedOut(FilledForm it) {
        return new FilledForm(
                it.key(),
                it.kind(),
                it.source(),
                it.language(),
                it.place(),
                it.mood(),
                it.helped(),
                it.wish(),
                it.useOfWords(),
                it.card(),
                it.cardWords(),
                it.promise(),
                true);
    }
}
