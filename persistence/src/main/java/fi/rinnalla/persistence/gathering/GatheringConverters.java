package fi.rinnalla.persistence.gathering;

import fi.rinnalla.domain.gathering.GatheringId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** How the values of this room lie in the database. */
final class GatheringConverters {
    private GatheringConverters() {}

    @Converter(autoApply = true)
    public static class OfGatheringId implements AttributeConverter<GatheringId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(GatheringId value) {
            return value == null ? null : value.value();
        }

        @Override
        public GatheringId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new GatheringId(stored);
        }
    }
}
