package fi.rinnalla.domain.training;

import fi.rinnalla.domain.shared.SealPlace;
import java.util.Objects;
import java.util.UUID;

/** Which participant. Random: it tells nothing of when they began. */
public record ParticipantId(UUID value) {
    public ParticipantId {
        Objects.requireNonNull(value);
    }

    public static ParticipantId random() {
        return new ParticipantId(UUID.randomUUID());
    }

    /** Where the name they want to be called by is sealed to. */
    public SealPlace called() {
        return new SealPlace("training_participant", "called", value);
    }
}
