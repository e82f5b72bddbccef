package fi.rinnalla.persistence.presence;

import fi.rinnalla.domain.presence.HoursChangeId;
import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.PlaceId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** How the values of this room lie in the database. */
final class PresenceConverters {
    private PresenceConverters() {}

    @Converter(autoApply = true)
    public static class OfPlaceId implements AttributeConverter<PlaceId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(PlaceId value) {
            return value == null ? null : value.value();
        }

        @Override
        public PlaceId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new PlaceId(stored);
        }
    }

    @Converter(autoApply = true)
    public static class OfHoursChangeId implements AttributeConverter<HoursChangeId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(HoursChangeId value) {
            return value == null ? null : value.value();
        }

        @Override
        public HoursChangeId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new HoursChangeId(stored);
        }
    }

    @Converter(autoApply = true)
    public static class OfLineId implements AttributeConverter<LineId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(LineId value) {
            return value == null ? null : value.value();
        }

        @Override
        public LineId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new LineId(stored);
        }
    }
}
