package fi.rinnalla.web.feedback;

import fi.rinnalla.domain.feedback.FeedbackKind;
import fi.rinnalla.services.feedback.Slip;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Voice;

/** Says what to mend, at the field it stands in. */
public final class Slips {
    private Slips() {}

    public static Problem problem(Slip slip, Voice voice, FeedbackKind kind) {
        return new Problem(field(slip.part()), words(slip, voice, kind));
    }

    private static String field(Slip.Part part) {
        return switch (part) {
            case MOOD -> "mood";
            case HELPED -> "helped";
            case WISH -> "wish";
            case USE -> "use";
            case CARD -> "words";
        };
    }

    private static String words(Slip slip, Voice voice, FeedbackKind kind) {
        return switch (slip.reason()) {
            case MISSING -> voice.say(missing(slip.part(), kind, voice));
            case TOO_LONG -> voice.say("feedback.error.too_long", "n", slip.n());
            case IDENTITY_CODE -> voice.say("feedback.error.identity_code");
            case WORDS_OF_A_CARD -> voice.say("feedback.error.card_words");
            case NEEDS_A_CARD -> voice.say("feedback.error.paraphrase_needs_card");
            case CARD_TOO_FEW, CARD_TOO_MANY, CARD_TYPO, CARD_UNKNOWN -> voice.say("feedback.error.card_unknown");
        };
    }

    private static String missing(Slip.Part part, FeedbackKind kind, Voice voice) {
        return switch (part) {
            case MOOD -> "feedback.error.mood";
            case CARD -> "card.error.empty" + CardSpelling.suffix(voice.language());
            default -> kind == FeedbackKind.ACCESSIBILITY ? "feedback.accessibility.error.empty" : "feedback.error.use";
        };
    }
}
