package fi.rinnalla.persistence.survey.pair;

import fi.rinnalla.domain.survey.pair.EndSheet;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** Nothing until somebody has come back. */
@Converter(autoApply = true)
public class EndSheetConverter implements AttributeConverter<EndSheet, UUID> {
    @Override
    public UUID convertToDatabaseColumn(EndSheet sheet) {
        return sheet == null ? null : sheet.value();
    }

    @Override
    public EndSheet convertToEntityAttribute(UUID stored) {
        return stored == null ? null : new EndSheet(stored);
    }
}
