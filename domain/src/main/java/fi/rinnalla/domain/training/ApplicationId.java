package fi.rinnalla.domain.training;

import fi.rinnalla.domain.shared.SealPlace;
import java.util.Objects;
import java.util.UUID;

/** Which application. Random: it tells nothing of when it came. */
public record ApplicationId(UUID value) {
    public ApplicationId {
        Objects.requireNonNull(value);
    }

    public static ApplicationId random() {
        return new ApplicationId(UUID.randomUUID());
    }

    /** Where what was written there is sealed to. */
    public SealPlace place(ApplicationText field) {
        return new SealPlace("training_application", field.column(), value);
    }
}
