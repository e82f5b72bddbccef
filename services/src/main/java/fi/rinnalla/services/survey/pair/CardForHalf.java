package fi.rinnalla.services.survey.pair;

import fi.rinnalla.services.feedback.CardWish;

/**
 * On which card one of two answers is found again.
 *
 * @param words that were typed; empty for the card that lies open
 */
public record CardForHalf(CardWish wish, String words) {
    /** Nobody's card in a log. */
    @Override
    public String toString() {
        return "CardForHalf";
    }
}
