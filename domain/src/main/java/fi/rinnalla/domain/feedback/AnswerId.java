package fi.rinnalla.domain.feedback;

import fi.rinnalla.domain.shared.SealPlace;
import fi.rinnalla.domain.shared.Uuid7;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Which answer. */
public record AnswerId(UUID value) {
    public AnswerId {
        Objects.requireNonNull(value);
    }

    /** In the order in which answers are given. */
    public static AnswerId at(Instant now) {
        return new AnswerId(Uuid7.at(now));
    }

    /** The moment at which it was given. */
    public Instant givenAt() {
        return Instant.ofEpochMilli(value.getMostSignificantBits() >>> 16);
    }

    /** Where its words are sealed to; the key is that of the feedback it answers. */
    public SealPlace body() {
        return new SealPlace("answer", "body", value);
    }
}
