package fi.rinnalla.domain.access;

import java.util.Objects;
import java.util.UUID;

/** Whose account. It is also the pseudonym in the audit trail, and stays there when the account is gone. */
public record StaffId(UUID value) {
    public StaffId {
        Objects.requireNonNull(value);
    }
}
