package fi.rinnalla.domain.support;

import fi.rinnalla.domain.shared.SealPlace;
import java.util.Objects;
import java.util.UUID;

/** Which request. Random: it tells nothing of when it came. */
public record RequestId(UUID value) {
    public RequestId {
        Objects.requireNonNull(value);
    }

    public static RequestId random() {
        return new RequestId(UUID.randomUUID());
    }

    /** Where what somebody typed into that field is sealed to. */
    public SealPlace place(RequestText field) {
        return new SealPlace("support_request", field.column(), value);
    }
}
