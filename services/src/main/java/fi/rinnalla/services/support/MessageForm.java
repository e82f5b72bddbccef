package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.CardsInText;
import fi.rinnalla.domain.feedback.PersonalIdentityCode;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.support.SupportMessage;
import java.util.Optional;

/**
 * A message as it was typed.
 *
 * @param key the form's own random key: sent twice, it is the same message
 */
public record MessageForm(String key, String words) {
    public MessageForm {
        words = words.strip();
    }

    public Digest formKey() {
        return Digest.of(key);
    }

    /** What has to be mended first. */
    public Optional<RequestSlip.Reason> slip() {
        if (words.isEmpty()) {
            return Optional.of(RequestSlip.Reason.MISSING);
        }
        if (tooMany() > 0) {
            return Optional.of(RequestSlip.Reason.TOO_LONG);
        }
        if (PersonalIdentityCode.isIn(words)) {
            return Optional.of(RequestSlip.Reason.IDENTITY_CODE);
        }
        return CardsInText.areIn(words) ? Optional.of(RequestSlip.Reason.WORDS_OF_A_CARD) : Optional.empty();
    }

    public int tooMany() {
        return Math.max(0, words.codePointCount(0, words.length()) - SupportMessage.LONGEST);
    }

    @Override
    public String toString() {
        return "MessageForm";
    }
}
