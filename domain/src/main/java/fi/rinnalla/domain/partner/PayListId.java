package fi.rinnalla.domain.partner;

import java.util.Objects;
import java.util.UUID;

/** Which list for payroll. */
public record PayListId(UUID value) {
    public PayListId {
        Objects.requireNonNull(value);
    }
}
