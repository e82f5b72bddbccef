package fi.rinnalla.web.feedback.sending;

import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.List;
import java.util.stream.Stream;

/** The questions about a card on a form that a worker fills in for somebody: a new one, or the one whose words they read out. */
public record CardRead(Voice voice, CardTyped typed, List<Problem> problems) {
    public List<Choice> choices() {
        return Stream.of(CardWish.NEW, CardWish.HELD)
                .map(wish -> Choice.of(
                        Typed.low(wish), voice.say("running.enter.card." + Typed.low(wish)), wish == typed.wish()))
                .toList();
    }

    public Field words() {
        return Field.of("words", voice.say("running.enter.words"))
                .hinted(voice.say("running.enter.words.hint"))
                .holding(typed.words())
                .among(problems);
    }

    /** Nobody's card in a log. */
    @Override
    public String toString() {
        return "CardRead";
    }
}
