package fi.rinnalla.persistence.shared;

import fi.rinnalla.domain.shared.KeyId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** Which key opens an item. */
@Converter(autoApply = true)
public class KeyIdConverter implements AttributeConverter<KeyId, UUID> {
    @Override
    public UUID convertToDatabaseColumn(KeyId id) {
        return id == null ? null : id.value();
    }

    @Override
    public KeyId convertToEntityAttribute(UUID stored) {
        return stored == null ? null : new KeyId(stored);
    }
}
