package fi.rinnalla.persistence.codevelopment;

import fi.rinnalla.domain.codevelopment.ThemeId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** How the values of this room lie in the database. */
final class CodevelopmentConverters {
    private CodevelopmentConverters() {}

    @Converter(autoApply = true)
    public static class OfThemeId implements AttributeConverter<ThemeId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(ThemeId id) {
            return id == null ? null : id.value();
        }

        @Override
        public ThemeId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new ThemeId(stored);
        }
    }
}
