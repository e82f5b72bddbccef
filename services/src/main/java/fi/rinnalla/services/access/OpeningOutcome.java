package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.CardReading;
import java.time.Duration;

/** What comes of words somebody typed to open a card. */
public sealed interface OpeningOutcome {
    record Opened(Token token) implements OpeningOutcome {}

    /** These cannot be a card's words. Says nothing about which cards there are. */
    record NotWords(CardReading.NotWords why) implements OpeningOutcome {}

    /** Unknown, deleted, expired or another organisation's: all the same. */
    record NotACard() implements OpeningOutcome {}

    record WaitABit(Passage.Later later) implements OpeningOutcome {}

    record Busy(Duration retryAfter) implements OpeningOutcome {}
}
