package fi.rinnalla.persistence.story;

import fi.rinnalla.domain.partner.StoryUseId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** How the values of this room lie in the database. */
final class StoryConverters {
    private StoryConverters() {}

    @Converter(autoApply = true)
    public static class OfStoryUseId implements AttributeConverter<StoryUseId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(StoryUseId value) {
            return value == null ? null : value.value();
        }

        @Override
        public StoryUseId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new StoryUseId(stored);
        }
    }
}
