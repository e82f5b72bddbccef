package fi.rinnalla.persistence.exporting;

import fi.rinnalla.domain.exporting.ExportId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** How the values of this room lie in the database. */
final class ExportingConverters {
    private ExportingConverters() {}

    @Converter(autoApply = true)
    public static class OfExportId implements AttributeConverter<ExportId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(ExportId value) {
            return value == null ? null : value.value();
        }

        @Override
        public ExportId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new ExportId(stored);
        }
    }
}
