package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.CardReading;
import fi.rinnalla.domain.access.CardsInText;
import fi.rinnalla.domain.feedback.PersonalIdentityCode;
import fi.rinnalla.domain.gathering.Nickname;
import fi.rinnalla.services.gathering.TakingOutcome.Slip;
import java.util.Optional;

/** What has to be mended in a wish for a seat before anybody looks for one. */
final class SeatCheck {
    private SeatCheck() {}

    /** @param cardOpen a card lies open, so that its words need not be typed */
    static Optional<Slip> of(SeatForm form, boolean cardOpen) {
        if (!Nickname.isOne(form.nickname())) {
            return Optional.of(Slip.NO_NAME);
        }
        if (PersonalIdentityCode.isIn(form.nickname()) || CardsInText.areIn(form.nickname())) {
            return Optional.of(Slip.NAME_IS_A_CODE);
        }
        return form.card()
                .trouble(form.cardWords(), cardOpen)
                .map(why -> why == CardReading.Reason.EMPTY ? Slip.CARD_EMPTY : Slip.CARD_UNKNOWN);
    }
}
