package fi.rinnalla.persistence.partner;

import fi.rinnalla.domain.partner.BesideId;
import fi.rinnalla.domain.partner.FeeLineId;
import fi.rinnalla.domain.partner.LoggedWorkId;
import fi.rinnalla.domain.shared.Cents;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** How the values of this room lie in the database. */
final class PartnerConverters {
    private PartnerConverters() {}

    @Converter(autoApply = true)
    public static class OfCents implements AttributeConverter<Cents, Long> {
        @Override
        public Long convertToDatabaseColumn(Cents value) {
            return value == null ? null : value.value();
        }

        @Override
        public Cents convertToEntityAttribute(Long stored) {
            return stored == null ? null : new Cents(stored);
        }
    }

    @Converter(autoApply = true)
    public static class OfLoggedWorkId implements AttributeConverter<LoggedWorkId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(LoggedWorkId value) {
            return value == null ? null : value.value();
        }

        @Override
        public LoggedWorkId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new LoggedWorkId(stored);
        }
    }

    @Converter(autoApply = true)
    public static class OfBesideId implements AttributeConverter<BesideId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(BesideId value) {
            return value == null ? null : value.value();
        }

        @Override
        public BesideId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new BesideId(stored);
        }
    }

    @Converter(autoApply = true)
    public static class OfFeeLineId implements AttributeConverter<FeeLineId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(FeeLineId value) {
            return value == null ? null : value.value();
        }

        @Override
        public FeeLineId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new FeeLineId(stored);
        }
    }
}
