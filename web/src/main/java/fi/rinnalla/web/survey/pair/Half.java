package fi.rinnalla.web.survey.pair;

import fi.rinnalla.domain.survey.pair.Turn;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.survey.pair.CardForHalf;
import fi.rinnalla.web.feedback.CardSpelling;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.List;
import java.util.stream.Stream;

/**
 * On which card an answer is found again, as it is asked at the end of a form: at the start a new one, one that is there, or none; at the
 * end the one from the start, or none.
 *
 * @param open a card lies open: "the card I have" is that one
 */
public record Half(Turn turn, boolean open, CardWish wish, String words) {
    public static final String CARD = "card";
    public static final String WORDS = "words";

    /** As a form shows it that nobody has filled in yet. */
    static Half fresh(Turn turn, boolean open) {
        var without = turn == Turn.START ? CardWish.NEW : CardWish.NONE;
        return new Half(turn, open, open ? CardWish.HELD : without, "");
    }

    /** As it came back: whoever types words means them, whatever is chosen above; whoever was not asked gets no card. */
    static Half sent(Turn turn, boolean open, String card, String words) {
        var chosen = Typed.one(CardWish.class, card).orElse(CardWish.NONE);
        var wish = words.isEmpty() ? chosen : CardWish.HELD;
        return new Half(turn, open, turn == Turn.END && wish == CardWish.NEW ? CardWish.NONE : wish, words);
    }

    public boolean isStart() {
        return turn == Turn.START;
    }

    public CardForHalf card() {
        return new CardForHalf(wish, words);
    }

    /** What the promise beside it says. */
    public String promise() {
        return key("promise");
    }

    public Field field(Voice voice, List<Problem> problems) {
        return Field.of(CARD, voice.say(key("card")))
                .hinted(voice.say(key("card") + ".hint" + CardSpelling.suffix(voice.language())))
                .among(problems);
    }

    public List<Choice> choices(Voice voice) {
        return Stream.of(CardWish.values())
                .filter(it -> isStart() || it != CardWish.NEW)
                .map(it -> Choice.of(Typed.low(it), voice.say(label(it)), it == wish))
                .toList();
    }

    private String label(CardWish it) {
        return it == CardWish.HELD && open ? "pair.card.open" : key("card." + Typed.low(it));
    }

    public Field typed(Voice voice, List<Problem> problems) {
        return Field.of(WORDS, voice.say("feedback.card.own"))
                .hinted(voice.say("card.open.words.hint"))
                .holding(words)
                .among(problems);
    }

    /** Where a problem with the card stands: words are not typed where one lies open. */
    String place() {
        return open ? CARD : WORDS;
    }

    private String key(String what) {
        return "pair." + Typed.low(turn) + "." + what;
    }

    /** Nobody's card in a log. */
    @Override
    public String toString() {
        return "Half";
    }
}
