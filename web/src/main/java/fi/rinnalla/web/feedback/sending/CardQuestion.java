package fi.rinnalla.web.feedback.sending;

import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Typed;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks which card a form is for: a new one, or the one its author holds.
 *
 * @param open a card lies open: "the card I have" is that one
 * @param asked the key of the question; its hint has the same with {@code .hint}
 */
public record CardQuestion(Page page, FormSheet<?> sheet, boolean open, String asked) {
    public Field field() {
        return Field.of("card", page.say(asked)).hinted(page.say(asked + ".hint"));
    }

    public List<Choice> choices() {
        var wished = sheet.typed().sent().wish();
        return Stream.of(CardWish.NEW, CardWish.HELD)
                .map(it -> Choice.of(Typed.low(it), page.say("gathering.join.card." + Typed.low(it)), it == wished))
                .toList();
    }

    public Field words() {
        return Field.of("words", page.say("feedback.card.own"))
                .hinted(page.say("card.open.words.hint"))
                .holding(sheet.typed().sent().words())
                .among(sheet.problems());
    }
}
