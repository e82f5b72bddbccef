package fi.rinnalla.persistence.survey;

import fi.rinnalla.domain.survey.Questionnaire;
import fi.rinnalla.domain.survey.QuestionnaireText;
import fi.rinnalla.domain.survey.SurveyVersionId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** How the values of this room lie in the database. */
final class SurveyConverters {
    private SurveyConverters() {}

    @Converter(autoApply = true)
    public static class OfSurveyVersionId implements AttributeConverter<SurveyVersionId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(SurveyVersionId value) {
            return value == null ? null : value.value();
        }

        @Override
        public SurveyVersionId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new SurveyVersionId(stored);
        }
    }

    @Converter(autoApply = true)
    public static class OfQuestionnaire implements AttributeConverter<Questionnaire, String> {
        @Override
        public String convertToDatabaseColumn(Questionnaire value) {
            return value == null ? null : QuestionnaireText.write(value);
        }

        @Override
        public Questionnaire convertToEntityAttribute(String stored) {
            return stored == null ? null : QuestionnaireText.read(stored);
        }
    }
}
