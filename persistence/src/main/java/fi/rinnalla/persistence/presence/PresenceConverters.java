package fi.rinnalla.persistence.presence;

import fi.rinnalla.domain.presence.FirstName;
import fi.rinnalla.domain.presence.HoursChangeId;
import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.PictureId;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.presence.PosterCode;
import fi.rinnalla.domain.presence.PosterId;
import fi.rinnalla.domain.presence.RosterTurnId;
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
    public static class OfRosterTurnId implements AttributeConverter<RosterTurnId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(RosterTurnId value) {
            return value == null ? null : value.value();
        }

        @Override
        public RosterTurnId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new RosterTurnId(stored);
        }
    }

    @Converter(autoApply = true)
    public static class OfFirstName implements AttributeConverter<FirstName, String> {
        @Override
        public String convertToDatabaseColumn(FirstName value) {
            return value == null ? null : value.value();
        }

        @Override
        public FirstName convertToEntityAttribute(String stored) {
            return stored == null ? null : new FirstName(stored);
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

    @Converter(autoApply = true)
    public static class OfPosterCode implements AttributeConverter<PosterCode, String> {
        @Override
        public String convertToDatabaseColumn(PosterCode value) {
            return value == null ? null : value.value();
        }

        @Override
        public PosterCode convertToEntityAttribute(String stored) {
            return stored == null ? null : new PosterCode(stored);
        }
    }

    @Converter(autoApply = true)
    public static class OfPosterId implements AttributeConverter<PosterId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(PosterId value) {
            return value == null ? null : value.value();
        }

        @Override
        public PosterId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new PosterId(stored);
        }
    }

    @Converter(autoApply = true)
    public static class OfPictureId implements AttributeConverter<PictureId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(PictureId value) {
            return value == null ? null : value.value();
        }

        @Override
        public PictureId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new PictureId(stored);
        }
    }
}
