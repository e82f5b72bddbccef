package fi.rinnalla.persistence.privacy;

import fi.rinnalla.domain.privacy.PromiseId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** How the values of this room lie in the database. */
final class PrivacyConverters {
    private PrivacyConverters() {}

    @Converter(autoApply = true)
    public static class OfPromiseId implements AttributeConverter<PromiseId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(PromiseId value) {
            return value == null ? null : value.value();
        }

        @Override
        public PromiseId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new PromiseId(stored);
        }
    }
}
