package fi.rinnalla.persistence.programme;

import fi.rinnalla.domain.programme.Counties;
import fi.rinnalla.domain.programme.ProgrammeId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** How the values of this room lie in the database. */
final class ProgrammeConverters {
    private ProgrammeConverters() {}

    @Converter(autoApply = true)
    public static class OfProgrammeId implements AttributeConverter<ProgrammeId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(ProgrammeId value) {
            return value == null ? null : value.value();
        }

        @Override
        public ProgrammeId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new ProgrammeId(stored);
        }
    }

    @Converter(autoApply = true)
    public static class OfCounties implements AttributeConverter<Counties, String> {
        @Override
        public String convertToDatabaseColumn(Counties value) {
            return value == null ? "" : value.toString();
        }

        @Override
        public Counties convertToEntityAttribute(String stored) {
            return Counties.parse(stored == null ? "" : stored);
        }
    }
}
