package fi.rinnalla.persistence.tenancy;

import fi.rinnalla.domain.tenancy.Colour;
import fi.rinnalla.domain.tenancy.Held;
import fi.rinnalla.domain.tenancy.Languages;
import fi.rinnalla.domain.tenancy.LogoId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** How the values of this room lie in the database. */
final class TenancyConverters {
    private TenancyConverters() {}

    @Converter(autoApply = true)
    public static class OfColour implements AttributeConverter<Colour, String> {
        @Override
        public String convertToDatabaseColumn(Colour value) {
            return value == null ? null : value.toString();
        }

        @Override
        public Colour convertToEntityAttribute(String stored) {
            return stored == null ? null : new Colour(stored);
        }
    }

    @Converter(autoApply = true)
    public static class OfLanguages implements AttributeConverter<Languages, String> {
        @Override
        public String convertToDatabaseColumn(Languages value) {
            return value == null ? null : value.toString();
        }

        @Override
        public Languages convertToEntityAttribute(String stored) {
            return stored == null ? null : Languages.parse(stored);
        }
    }

    @Converter(autoApply = true)
    public static class OfHeld implements AttributeConverter<Held, String> {
        @Override
        public String convertToDatabaseColumn(Held value) {
            return value == null ? null : value.toString();
        }

        @Override
        public Held convertToEntityAttribute(String stored) {
            return stored == null ? null : Held.parse(stored);
        }
    }

    @Converter(autoApply = true)
    public static class OfLogoId implements AttributeConverter<LogoId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(LogoId value) {
            return value == null ? null : value.value();
        }

        @Override
        public LogoId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new LogoId(stored);
        }
    }
}
