package fi.rinnalla.persistence.training;

import fi.rinnalla.domain.training.CohortId;
import fi.rinnalla.domain.training.ParticipantId;
import fi.rinnalla.domain.training.TrainingSessionId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** How the values of this room lie in the database. */
final class TrainingConverters {
    private TrainingConverters() {}

    @Converter(autoApply = true)
    public static class OfCohortId implements AttributeConverter<CohortId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(CohortId value) {
            return value == null ? null : value.value();
        }

        @Override
        public CohortId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new CohortId(stored);
        }
    }

    @Converter(autoApply = true)
    public static class OfParticipantId implements AttributeConverter<ParticipantId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(ParticipantId value) {
            return value == null ? null : value.value();
        }

        @Override
        public ParticipantId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new ParticipantId(stored);
        }
    }

    @Converter(autoApply = true)
    public static class OfTrainingSessionId implements AttributeConverter<TrainingSessionId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(TrainingSessionId value) {
            return value == null ? null : value.value();
        }

        @Override
        public TrainingSessionId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new TrainingSessionId(stored);
        }
    }
}
