package fi.rinnalla.persistence.model;

import fi.rinnalla.domain.model.AdoptionId;
import fi.rinnalla.domain.model.ModelFileId;
import fi.rinnalla.domain.model.ModelId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** How the values of this room lie in the database. */
final class ModelConverters {
    private ModelConverters() {}

    @Converter(autoApply = true)
    public static class OfModelId implements AttributeConverter<ModelId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(ModelId value) {
            return value == null ? null : value.value();
        }

        @Override
        public ModelId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new ModelId(stored);
        }
    }

    @Converter(autoApply = true)
    public static class OfModelFileId implements AttributeConverter<ModelFileId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(ModelFileId value) {
            return value == null ? null : value.value();
        }

        @Override
        public ModelFileId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new ModelFileId(stored);
        }
    }

    @Converter(autoApply = true)
    public static class OfAdoptionId implements AttributeConverter<AdoptionId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(AdoptionId value) {
            return value == null ? null : value.value();
        }

        @Override
        public AdoptionId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new AdoptionId(stored);
        }
    }
}
