package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.CardReading;
import java.util.Optional;

/** On which card somebody who gives feedback, takes a seat or asks for something wants to find it again. */
public enum CardWish {
    /** A new card. */
    NEW,
    /** The card they already have: the one that lies open, or the one whose words they type. */
    HELD,
    /** None: then nothing can be shown to them in particular. */
    NONE;

    /** The words of a card that lies open need not be typed. */
    public boolean needsWords(String typed, boolean cardLiesOpen) {
        return this == HELD && !(cardLiesOpen && typed.isEmpty());
    }

    /** Why what was typed cannot be a card's words; empty where nothing is wrong or no words are needed. */
    public Optional<CardReading.Reason> trouble(String typed, boolean cardLiesOpen) {
        return needsWords(typed, cardLiesOpen) && CardReading.read(typed) instanceof CardReading.NotWords not
                ? Optional.of(not.why())
                : Optional.empty();
    }
}
