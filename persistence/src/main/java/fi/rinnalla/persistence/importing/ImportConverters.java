package fi.rinnalla.persistence.importing;

import fi.rinnalla.domain.importing.ImportRunId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** How the values of this room lie in the database. */
final class ImportConverters {
    private ImportConverters() {}

    @Converter(autoApply = true)
    public static class OfImportRunId implements AttributeConverter<ImportRunId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(ImportRunId value) {
            return value == null ? null : value.value();
        }

        @Override
        public ImportRunId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new ImportRunId(stored);
        }
    }
}
