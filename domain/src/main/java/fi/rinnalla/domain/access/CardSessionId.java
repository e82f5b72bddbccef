package fi.rinnalla.domain.access;

import java.util.Objects;
import java.util.UUID;

/** One time a card lies open. */
public record CardSessionId(UUID value) {
    public CardSessionId {
        Objects.requireNonNull(value);
    }

    /** A new one, that tells nothing of when it was made. */
    public static CardSessionId random() {
        return new CardSessionId(UUID.randomUUID());
    }
}
