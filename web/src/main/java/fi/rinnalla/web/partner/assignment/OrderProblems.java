package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.services.partner.assignment.OrderSlip;
import fi.rinnalla.services.partner.assignment.SayingForm;
import fi.rinnalla.web.feedback.CardSpelling;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.List;

/** Says what to mend in an order, or in what somebody says afterwards, at the field it stands in. */
public final class OrderProblems {
    private OrderProblems() {}

    public static List<Problem> of(List<OrderSlip> slips, Voice voice) {
        return slips.stream()
                .map(it -> new Problem(field(it.part()), words(it, voice)))
                .toList();
    }

    public static Problem of(SayingForm.Slip slip, SayingForm form, Voice voice) {
        return switch (slip) {
            case UNANSWERED -> new Problem(unanswered(form), voice.say("ordering.said.error"));
            case TOO_LONG -> new Problem("said", voice.say("feedback.error.too_long", "n", form.tooMany()));
            case IDENTITY_CODE -> new Problem("said", voice.say("feedback.error.identity_code"));
            case WORDS_OF_A_CARD -> new Problem("said", voice.say("feedback.error.card_words"));
        };
    }

    private static String unanswered(SayingForm form) {
        if (form.arrangements().isEmpty()) {
            return "arrangements";
        }
        return form.met().isEmpty() ? "met" : "again";
    }

    private static String field(OrderSlip.Part part) {
        return part == OrderSlip.Part.CARD ? "words" : Typed.low(part);
    }

    private static String words(OrderSlip slip, Voice voice) {
        return switch (slip.reason()) {
            case MISSING -> voice.say("ordering.error." + Typed.low(slip.part()));
            case TOO_LONG -> voice.say("feedback.error.too_long", "n", slip.n());
            case IDENTITY_CODE -> voice.say("feedback.error.identity_code");
            case WORDS_OF_A_CARD -> voice.say("feedback.error.card_words");
            case NO_CONTACT -> voice.say("ordering.error.whereto");
            case NO_DAY -> voice.say("ordering.error.day");
            case PAST -> voice.say("ordering.error.past");
            case NO_NUMBER -> voice.say("ordering.error.partners", "n", slip.n());
            case NO_COUNT -> voice.say("ordering.error.many", "n", slip.n());
            case CARD_EMPTY -> voice.say("card.error.empty" + CardSpelling.suffix(voice.language()));
            case CARD_UNKNOWN -> voice.say("feedback.error.card_unknown");
        };
    }
}
