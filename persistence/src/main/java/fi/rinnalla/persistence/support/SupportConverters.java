package fi.rinnalla.persistence.support;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.support.RelationId;
import fi.rinnalla.domain.support.RequestId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** How the values of this room lie in the database. */
final class SupportConverters {
    private SupportConverters() {}

    @Converter(autoApply = true)
    public static class OfRequestId implements AttributeConverter<RequestId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(RequestId value) {
            return value == null ? null : value.value();
        }

        @Override
        public RequestId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new RequestId(stored);
        }
    }

    @Converter(autoApply = true)
    public static class OfRelationId implements AttributeConverter<RelationId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(RelationId value) {
            return value == null ? null : value.value();
        }

        @Override
        public RelationId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new RelationId(stored);
        }
    }

    @Converter(autoApply = true)
    public static class OfPartnerId implements AttributeConverter<PartnerId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(PartnerId value) {
            return value == null ? null : value.value();
        }

        @Override
        public PartnerId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new PartnerId(stored);
        }
    }
}
