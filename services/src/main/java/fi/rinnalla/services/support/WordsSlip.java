package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.CardsInText;
import fi.rinnalla.domain.feedback.PersonalIdentityCode;
import java.util.Optional;

/**
 * Something to mend in what was typed freely.
 *
 * @param field of the form
 * @param n how many characters too many; else 0
 */
public record WordsSlip(String field, RequestSlip.Reason reason, int n) {
    static Optional<WordsSlip> in(String field, String words, int longest) {
        var length = words.codePointCount(0, words.length());
        if (length > longest) {
            return Optional.of(new WordsSlip(field, RequestSlip.Reason.TOO_LONG, length - longest));
        }
        if (PersonalIdentityCode.isIn(words)) {
            return Optional.of(new WordsSlip(field, RequestSlip.Reason.IDENTITY_CODE, 0));
        }
        return CardsInText.areIn(words)
                ? Optional.of(new WordsSlip(field, RequestSlip.Reason.WORDS_OF_A_CARD, 0))
                : Optional.empty();
    }
}
