package fi.rinnalla.domain.tenancy;

import java.util.Objects;
import java.util.UUID;

/** Which of an organisation's logos. */
public record LogoId(UUID value) {
    public LogoId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
