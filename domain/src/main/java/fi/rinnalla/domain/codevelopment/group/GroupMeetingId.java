package fi.rinnalla.domain.codevelopment.group;

import java.util.Objects;
import java.util.UUID;

/** Which meeting of a development group. */
public record GroupMeetingId(UUID value) {
    public GroupMeetingId {
        Objects.requireNonNull(value);
    }
}
