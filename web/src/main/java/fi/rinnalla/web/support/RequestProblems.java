package fi.rinnalla.web.support;

import fi.rinnalla.services.support.RequestSlip;
import fi.rinnalla.services.support.WordsSlip;
import fi.rinnalla.web.feedback.CardSpelling;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;

/** Says what to mend in a request or a message, at the field it stands in. */
public final class RequestProblems {
    private RequestProblems() {}

    public static Problem of(RequestSlip slip, Voice voice) {
        return new Problem(field(slip.part()), words(slip, voice));
    }

    public static Problem of(WordsSlip slip, Voice voice) {
        return new Problem(
                slip.field(), words(new RequestSlip(RequestSlip.Part.WORDS, slip.reason(), slip.n()), voice));
    }

    public static Problem ofMessage(RequestSlip.Reason why, int tooMany, Voice voice) {
        var words = why == RequestSlip.Reason.MISSING
                ? voice.say("request.error.message")
                : words(new RequestSlip(RequestSlip.Part.WORDS, why, tooMany), voice);
        return new Problem("message", words);
    }

    private static String field(RequestSlip.Part part) {
        return switch (part) {
            case WISHES, AREA, AVOIDS -> Typed.low(part);
            case WORDS -> "told";
            case WHERETO -> "number";
            case CARD -> "words";
        };
    }

    private static String words(RequestSlip slip, Voice voice) {
        return switch (slip.reason()) {
            case MISSING -> voice.say("request.error.wishes");
            case TOO_LONG -> voice.say("feedback.error.too_long", "n", slip.n());
            case IDENTITY_CODE -> voice.say("feedback.error.identity_code");
            case WORDS_OF_A_CARD -> voice.say("feedback.error.card_words");
            case NO_NUMBER -> voice.say("request.error.number");
            case CARD_EMPTY -> voice.say("card.error.empty" + CardSpelling.suffix(voice.language()));
            case CARD_UNKNOWN -> voice.say("feedback.error.card_unknown");
        };
    }
}
