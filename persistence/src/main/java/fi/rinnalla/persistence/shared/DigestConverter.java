package fi.rinnalla.persistence.shared;

import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The fingerprint of a secret. */
@Converter(autoApply = true)
public class DigestConverter implements AttributeConverter<Digest, byte[]> {
    @Override
    public byte[] convertToDatabaseColumn(Digest value) {
        return value == null ? null : value.bytes();
    }

    @Override
    public Digest convertToEntityAttribute(byte[] stored) {
        return stored == null ? null : new Digest(stored);
    }
}
