package fi.rinnalla.domain.codevelopment.group;

import java.util.Objects;
import java.util.UUID;

/** Which vote of a meeting. */
public record DotVoteId(UUID value) {
    public DotVoteId {
        Objects.requireNonNull(value);
    }
}
