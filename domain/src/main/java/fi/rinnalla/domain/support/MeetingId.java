package fi.rinnalla.domain.support;

import fi.rinnalla.domain.shared.SealPlace;
import java.util.Objects;
import java.util.UUID;

/** Which meeting somebody comes along to. */
public record MeetingId(UUID value) {
    public MeetingId {
        Objects.requireNonNull(value);
    }

    /** Where what stands in that field is sealed to. */
    public SealPlace place(MeetingText field) {
        return new SealPlace("meeting_support", field.column(), value);
    }
}
