package fi.rinnalla.persistence.feedback;

import fi.rinnalla.domain.feedback.FeedbackId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** How the values of this room lie in the database. */
final class FeedbackConverters {
    private FeedbackConverters() {}

    @Converter(autoApply = true)
    public static class OfFeedbackId implements AttributeConverter<FeedbackId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(FeedbackId id) {
            return id == null ? null : id.value();
        }

        @Override
        public FeedbackId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new FeedbackId(stored);
        }
    }
}
