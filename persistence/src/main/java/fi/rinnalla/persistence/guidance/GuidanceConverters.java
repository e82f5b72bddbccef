package fi.rinnalla.persistence.guidance;

import fi.rinnalla.domain.guidance.ArticleId;
import fi.rinnalla.domain.guidance.SeriesId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** How the values of this room lie in the database. */
final class GuidanceConverters {
    private GuidanceConverters() {}

    @Converter(autoApply = true)
    public static class OfArticleId implements AttributeConverter<ArticleId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(ArticleId value) {
            return value == null ? null : value.value();
        }

        @Override
        public ArticleId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new ArticleId(stored);
        }
    }

    @Converter(autoApply = true)
    public static class OfSeriesId implements AttributeConverter<SeriesId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(SeriesId value) {
            return value == null ? null : value.value();
        }

        @Override
        public SeriesId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new SeriesId(stored);
        }
    }
}
