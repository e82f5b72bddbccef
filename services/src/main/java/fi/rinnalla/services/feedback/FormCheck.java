package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.CardReading;
import fi.rinnalla.domain.access.CardsInText;
import fi.rinnalla.domain.feedback.FeedbackKind;
import fi.rinnalla.domain.feedback.Hint;
import fi.rinnalla.domain.feedback.PersonalIdentityCode;
import fi.rinnalla.domain.feedback.TellingDetails;
import fi.rinnalla.domain.feedback.UseOfWords;
import fi.rinnalla.services.feedback.Slip.Part;
import fi.rinnalla.services.feedback.Slip.Reason;
import java.util.ArrayList;
import java.util.List;

/** Looks through a form before anything is done with it. */
public final class FormCheck {
    /** So much may be written into each box. */
    public static final int LONGEST = 2000;

    private FormCheck() {}

    /** @param cardLiesOpen then "the card I have" needs no words */
    static List<Slip> of(FilledForm form, boolean cardLiesOpen) {
        var slips = new ArrayList<Slip>();
        if (form.kind() == FeedbackKind.GENERAL && form.mood().isEmpty()) {
            slips.add(new Slip(Part.MOOD, Reason.MISSING));
        }
        if (form.kind() == FeedbackKind.ACCESSIBILITY && form.wish().isEmpty()) {
            slips.add(new Slip(Part.WISH, Reason.MISSING));
        }
        words(Part.HELPED, form.helped(), slips);
        words(Part.WISH, form.wish(), slips);
        if (form.useOfWords() == UseOfWords.PARAPHRASED && form.card() == CardWish.NONE) {
            slips.add(new Slip(Part.USE, Reason.NEEDS_A_CARD));
        }
        form.card()
                .trouble(form.cardWords(), cardLiesOpen)
                .ifPresent(why -> slips.add(new Slip(Part.CARD, reason(why))));
        return slips;
    }

    /** What its author may want to leave out, but may keep: a number to call, an address, somebody's full name. */
    static boolean holdsTellingDetails(FilledForm form) {
        var text = form.words();
        return TellingDetails.in(text).stream().anyMatch(it -> isTelling(it, text));
    }

    private static boolean isTelling(Hint hint, String text) {
        return switch (hint.kind()) {
            case PHONE, EMAIL, IBAN -> true;
            case NAME -> text.substring(hint.start(), hint.end()).contains(" ");
            default -> false;
        };
    }

    private static void words(Part part, String text, List<Slip> slips) {
        var length = text.codePointCount(0, text.length());
        if (length > LONGEST) {
            slips.add(new Slip(part, Reason.TOO_LONG, length - LONGEST));
        }
        if (PersonalIdentityCode.isIn(text)) {
            slips.add(new Slip(part, Reason.IDENTITY_CODE));
        }
        if (CardsInText.areIn(text)) {
            slips.add(new Slip(part, Reason.WORDS_OF_A_CARD));
        }
    }

    private static Reason reason(CardReading.Reason why) {
        return switch (why) {
            case EMPTY -> Reason.MISSING;
            case TOO_FEW -> Reason.CARD_TOO_FEW;
            case TOO_MANY -> Reason.CARD_TOO_MANY;
            case UNKNOWN_WORD, DO_NOT_FIT -> Reason.CARD_TYPO;
        };
    }
}
