package fi.rinnalla.domain.access;

/** What came of reading what somebody typed. "Not words" says nothing of whether such a card exists. */
public sealed interface CardReading {
    record Read(CardSecret secret) implements CardReading {}

    /** @param place which word (from one) is not ours, 0 where it is not about a single word */
    record NotWords(Reason why, int place) implements CardReading {
        public NotWords(Reason why) {
            this(why, 0);
        }

        static NotWords unknownAt(int place) {
            return new NotWords(Reason.UNKNOWN_WORD, place);
        }
    }

    enum Reason {
        EMPTY,
        TOO_FEW,
        TOO_MANY,
        /** A word, or four digits, that no card has. It is not repaired: a near guess must not open anything. */
        UNKNOWN_WORD,
        /** Each is ours, but not these, in this order. */
        DO_NOT_FIT;

        static Reason forCount(int found, int wanted) {
            if (found == 0) {
                return EMPTY;
            }
            return found < wanted ? TOO_FEW : TOO_MANY;
        }
    }

    /** Reads words or digits, in whatever language the page is: one card is one secret. */
    static CardReading read(String typed) {
        return TypedCard.of(typed)
                .map(card -> card.hasLetters() ? CardWords.read(card) : CardDigits.read(card))
                .orElseGet(() -> new NotWords(Reason.TOO_MANY));
    }
}
