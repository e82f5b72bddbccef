package fi.rinnalla.domain.partner.assignment;

import java.util.Objects;
import java.util.UUID;

/** Which orderer. */
public record OrdererId(UUID value) {
    public OrdererId {
        Objects.requireNonNull(value);
    }
}
