package fi.rinnalla.services.training;

import fi.rinnalla.domain.gathering.PhoneNumber;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.support.AnsweredBy;
import fi.rinnalla.domain.training.ApplicationText;
import fi.rinnalla.domain.training.CohortId;
import fi.rinnalla.services.feedback.CardWish;
import java.util.EnumMap;
import java.util.Map;

/**
 * An application as somebody has typed it.
 *
 * @param key the form's own random key: sent twice, it is the same application
 * @param card {@code NEW} or {@code HELD}: without a card it could not be answered
 * @param cardWords only where no card lies open
 * @param number only where they want to be called
 * @param pointedOut they have been shown a number or a name in their words, and send them as they are
 */
public record ApplicationForm(
        String key,
        CohortId cohort,
        Language language,
        String called,
        String town,
        String words,
        AnsweredBy answeredBy,
        String number,
        CardWish card,
        String cardWords,
        boolean pointedOut) {
    public ApplicationForm {
        called = called.strip();
        town = town.strip();
        words = words.strip();
        number = number.strip();
        cardWords = cardWords.strip();
        if (card == CardWish.NONE) {
            throw new IllegalArgumentException("an application lies on a card");
        }
    }

    public Digest formKey() {
        return Digest.of(key);
    }

    /** Made with the form's secret key, so that nobody can try out texts against what is stored. */
    Digest content() {
        return Digest.of(
                String.join("\u0000", key, cohort.value().toString(), called, town, words, answeredBy.name(), number));
    }

    /** What is typed freely, by where it stands; a number only for a call. */
    Map<ApplicationText, String> texts() {
        var texts = new EnumMap<ApplicationText, String>(ApplicationText.class);
        texts.put(ApplicationText.CALLED, called);
        texts.put(ApplicationText.WORDS, words);
        if (answeredBy == AnsweredBy.CALL) {
            texts.put(ApplicationText.WHERETO, PhoneNumber.isOne(number) ? new PhoneNumber(number).value() : number);
        }
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "ApplicationForm";
    }
}
