package fi.rinnalla.domain.feedback;

import fi.rinnalla.domain.shared.SealPlace;
import java.util.Objects;
import java.util.UUID;

/** Which feedback. Random: it tells nothing of when it came. */
public record FeedbackId(UUID value) {
    public FeedbackId {
        Objects.requireNonNull(value);
    }

    public static FeedbackId random() {
        return new FeedbackId(UUID.randomUUID());
    }

    /** Where the words about what helped are sealed to. */
    public SealPlace helped() {
        return new SealPlace("feedback", "helped", value);
    }

    /** Where the words about what should change are sealed to. */
    public SealPlace wish() {
        return new SealPlace("feedback", "wish", value);
    }
}
