package fi.rinnalla.services.survey;

/**
 * Something to mend in an answer.
 *
 * @param question its code
 * @param n how many characters too many; else 0
 */
public record SurveySlip(String question, Reason reason, int n) {
    public enum Reason {
        MISSING,
        TOO_LONG,
        IDENTITY_CODE,
        WORDS_OF_A_CARD
    }
}
