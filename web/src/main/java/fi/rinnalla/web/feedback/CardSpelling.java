package fi.rinnalla.web.feedback;

import fi.rinnalla.domain.access.CardDigits;
import fi.rinnalla.domain.access.CardSecret;
import fi.rinnalla.domain.access.CardWords;
import fi.rinnalla.domain.shared.Language;
import java.util.List;

/**
 * A card as its reader's language spells it: Finnish words, or digits where there is no list of words yet. Either opens
 * the same card.
 *
 * @param suffix of the texts that speak of digits
 */
public record CardSpelling(List<String> parts, String suffix) {

    public static CardSpelling of(CardSecret secret, Language language) {
        return inWords(language)
                ? new CardSpelling(CardWords.of(secret).words(), "")
                : new CardSpelling(CardDigits.of(secret).fours(), ".digits");
    }

    static boolean inWords(Language language) {
        return language == Language.FI || language == Language.SELKO;
    }

    public static String suffix(Language language) {
        return inWords(language) ? "" : ".digits";
    }

    public boolean digits() {
        return !suffix.isEmpty();
    }

    /** Nobody's card in a log. */
    @Override
    public String toString() {
        return "CardSpelling";
    }
}
