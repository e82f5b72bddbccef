package fi.rinnalla.persistence.access;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.EmailAddress;
import fi.rinnalla.domain.access.Roles;
import fi.rinnalla.domain.access.StaffId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** How the values of this room lie in the database. */
final class AccessConverters {
    private AccessConverters() {}

    @Converter(autoApply = true)
    public static class OfStaffId implements AttributeConverter<StaffId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(StaffId id) {
            return id == null ? null : id.value();
        }

        @Override
        public StaffId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new StaffId(stored);
        }
    }

    @Converter(autoApply = true)
    public static class OfCardId implements AttributeConverter<CardId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(CardId id) {
            return id == null ? null : id.value();
        }

        @Override
        public CardId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new CardId(stored);
        }
    }

    @Converter(autoApply = true)
    public static class OfEmailAddress implements AttributeConverter<EmailAddress, String> {
        @Override
        public String convertToDatabaseColumn(EmailAddress address) {
            return address == null ? null : address.value();
        }

        @Override
        public EmailAddress convertToEntityAttribute(String stored) {
            return stored == null ? null : new EmailAddress(stored);
        }
    }

    @Converter(autoApply = true)
    public static class OfRoles implements AttributeConverter<Roles, String> {
        @Override
        public String convertToDatabaseColumn(Roles roles) {
            return roles == null ? null : roles.toString();
        }

        @Override
        public Roles convertToEntityAttribute(String stored) {
            return stored == null ? null : Roles.parse(stored);
        }
    }
}
