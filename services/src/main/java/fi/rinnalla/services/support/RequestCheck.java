package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.CardReading;
import fi.rinnalla.domain.access.CardsInText;
import fi.rinnalla.domain.feedback.PersonalIdentityCode;
import fi.rinnalla.domain.gathering.PhoneNumber;
import fi.rinnalla.domain.support.AnsweredBy;
import fi.rinnalla.domain.support.RequestText;
import fi.rinnalla.services.support.RequestSlip.Part;
import fi.rinnalla.services.support.RequestSlip.Reason;
import java.util.ArrayList;
import java.util.List;

/** Looks through a request before anything is done with it. Two answers are needed, and one of them is there from the start. */
final class RequestCheck {
    private RequestCheck() {}

    /** @param cardLiesOpen then "the card I have" needs no words */
    static List<RequestSlip> of(RequestForm form, boolean cardLiesOpen) {
        var slips = new ArrayList<RequestSlip>();
        if (form.wishes().isEmpty()) {
            slips.add(new RequestSlip(Part.WISHES, Reason.MISSING));
        }
        form.texts().forEach((field, words) -> text(field, words, slips));
        if (form.answeredBy() == AnsweredBy.CALL && !PhoneNumber.isOne(form.number())) {
            slips.removeIf(it -> it.part() == Part.WHERETO);
            slips.add(new RequestSlip(Part.WHERETO, Reason.NO_NUMBER));
        }
        form.card().trouble(form.cardWords(), cardLiesOpen).ifPresent(why -> {
            var empty = why == CardReading.Reason.EMPTY;
            slips.add(new RequestSlip(Part.CARD, empty ? Reason.CARD_EMPTY : Reason.CARD_UNKNOWN));
        });
        return slips;
    }

    private static void text(RequestText field, String words, List<RequestSlip> slips) {
        var length = words.codePointCount(0, words.length());
        if (length > field.longest()) {
            slips.add(RequestSlip.of(field, Reason.TOO_LONG, length - field.longest()));
        } else if (PersonalIdentityCode.isIn(words)) {
            slips.add(RequestSlip.of(field, Reason.IDENTITY_CODE, 0));
        } else if (CardsInText.areIn(words)) {
            slips.add(RequestSlip.of(field, Reason.WORDS_OF_A_CARD, 0));
        }
    }
}
