package fi.rinnalla.persistence.partner.assignment;

import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.partner.assignment.OfferId;
import fi.rinnalla.domain.partner.assignment.OrdererId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** How the values of this room lie in the database. */
final class AssignmentConverters {
    private AssignmentConverters() {}

    @Converter(autoApply = true)
    public static class OfAssignmentId implements AttributeConverter<AssignmentId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(AssignmentId value) {
            return value == null ? null : value.value();
        }

        @Override
        public AssignmentId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new AssignmentId(stored);
        }
    }

    @Converter(autoApply = true)
    public static class OfOrdererId implements AttributeConverter<OrdererId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(OrdererId value) {
            return value == null ? null : value.value();
        }

        @Override
        public OrdererId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new OrdererId(stored);
        }
    }

    @Converter(autoApply = true)
    public static class OfOfferId implements AttributeConverter<OfferId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(OfferId value) {
            return value == null ? null : value.value();
        }

        @Override
        public OfferId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new OfferId(stored);
        }
    }
}
