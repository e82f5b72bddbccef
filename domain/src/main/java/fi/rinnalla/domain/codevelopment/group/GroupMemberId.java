package fi.rinnalla.domain.codevelopment.group;

import java.util.Objects;
import java.util.UUID;

/** Which member of a development group. */
public record GroupMemberId(UUID value) {
    public GroupMemberId {
        Objects.requireNonNull(value);
    }
}
