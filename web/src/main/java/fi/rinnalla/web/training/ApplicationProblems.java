package fi.rinnalla.web.training;

import fi.rinnalla.services.training.ApplicationSlip;
import fi.rinnalla.web.feedback.CardSpelling;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Voice;

/** Says what to mend in an application, at the field it stands in. */
public final class ApplicationProblems {
    private ApplicationProblems() {}

    public static Problem of(ApplicationSlip slip, Voice voice) {
        return new Problem(field(slip.part()), words(slip, voice));
    }

    private static String field(ApplicationSlip.Part part) {
        return switch (part) {
            case CALLED -> "called";
            case WORDS -> "told";
            case WHERETO -> "number";
            case CARD -> "words";
        };
    }

    private static String words(ApplicationSlip slip, Voice voice) {
        return switch (slip.reason()) {
            case MISSING -> voice.say("training.error.called");
            case TOO_LONG -> voice.say("feedback.error.too_long", "n", slip.n());
            case IDENTITY_CODE -> voice.say("feedback.error.identity_code");
            case WORDS_OF_A_CARD -> voice.say("feedback.error.card_words");
            case NO_NUMBER -> voice.say("request.error.number");
            case CARD_EMPTY -> voice.say("card.error.empty" + CardSpelling.suffix(voice.language()));
            case CARD_UNKNOWN -> voice.say("feedback.error.card_unknown");
        };
    }
}
