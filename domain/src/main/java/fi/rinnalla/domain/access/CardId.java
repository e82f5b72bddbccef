package fi.rinnalla.domain.access;

import java.util.Objects;
import java.util.UUID;

/** Which word-card. Known to the house only; the holder knows the words. */
public record CardId(UUID value) {
    public CardId {
        Objects.requireNonNull(value);
    }

    /** A new one, that tells nothing of when it was made. */
    public static CardId random() {
        return new CardId(UUID.randomUUID());
    }
}
