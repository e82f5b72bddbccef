package fi.rinnalla.domain.survey.result;

import fi.rinnalla.domain.feedback.TellingDetails;
import fi.rinnalla.domain.survey.Wording;

/**
 * What somebody wrote, as it is to stand on a public page.
 *
 * @param question the code of what was asked
 * @param lookedAt somebody has seen what was pointed out here, and says that nobody can be known by it
 */
public record SaidText(String question, String words, boolean lookedAt) {
    public static final int LONGEST = Wording.LONGEST_LEAD;

    public SaidText {
        words = words.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new IllegalArgumentException("some words, and not too many");
        }
    }

    boolean isTelling() {
        return !lookedAt && TellingDetails.areIn(words);
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "SaidText";
    }
}
