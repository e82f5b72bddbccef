package fi.rinnalla.persistence.shared;

import fi.rinnalla.domain.shared.Sealed;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Somebody's words, closed, as they lie in the database. */
@Converter(autoApply = true)
public class SealedConverter implements AttributeConverter<Sealed, byte[]> {
    @Override
    public byte[] convertToDatabaseColumn(Sealed value) {
        return value == null ? null : value.bytes();
    }

    @Override
    public Sealed convertToEntityAttribute(byte[] stored) {
        return stored == null ? null : new Sealed(stored);
    }
}
