package fi.rinnalla.services.training;

import fi.rinnalla.domain.access.CardReading;
import fi.rinnalla.domain.access.CardsInText;
import fi.rinnalla.domain.feedback.PersonalIdentityCode;
import fi.rinnalla.domain.gathering.PhoneNumber;
import fi.rinnalla.domain.support.AnsweredBy;
import fi.rinnalla.domain.training.ApplicationText;
import fi.rinnalla.services.training.ApplicationSlip.Part;
import fi.rinnalla.services.training.ApplicationSlip.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks through an application before anything is done with it. A name to be called by is all that is needed. */
final class ApplicationCheck {
    private ApplicationCheck() {}

    /** @param cardLiesOpen then "the card I have" needs no words */
    static List<ApplicationSlip> of(ApplicationForm form, boolean cardLiesOpen) {
        var slips = new ArrayList<ApplicationSlip>();
        if (form.called().isEmpty()) {
            slips.add(new ApplicationSlip(Part.CALLED, Reason.MISSING));
        }
        text(ApplicationText.CALLED, Part.CALLED, form.called()).ifPresent(slips::add);
        text(ApplicationText.WORDS, Part.WORDS, form.words()).ifPresent(slips::add);
        if (form.answeredBy() == AnsweredBy.CALL && !PhoneNumber.isOne(form.number())) {
            slips.add(new ApplicationSlip(Part.WHERETO, Reason.NO_NUMBER));
        }
        form.card()
                .trouble(form.cardWords(), cardLiesOpen)
                .map(why -> why == CardReading.Reason.EMPTY ? Reason.CARD_EMPTY : Reason.CARD_UNKNOWN)
                .ifPresent(why -> slips.add(new ApplicationSlip(Part.CARD, why)));
        return slips;
    }

    private static Optional<ApplicationSlip> text(ApplicationText field, Part part, String words) {
        var length = words.codePointCount(0, words.length());
        if (length > field.longest()) {
            return Optional.of(new ApplicationSlip(part, Reason.TOO_LONG, length - field.longest()));
        }
        if (PersonalIdentityCode.isIn(words)) {
            return Optional.of(new ApplicationSlip(part, Reason.IDENTITY_CODE));
        }
        return CardsInText.areIn(words)
                ? Optional.of(new ApplicationSlip(part, Reason.WORDS_OF_A_CARD))
                : Optional.empty();
    }
}
