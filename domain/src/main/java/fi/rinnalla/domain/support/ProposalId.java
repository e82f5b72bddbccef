package fi.rinnalla.domain.support;

import java.util.Objects;
import java.util.UUID;

/** Which proposal. */
public record ProposalId(UUID value) {
    public ProposalId {
        Objects.requireNonNull(value);
    }
}
