package fi.rinnalla.domain.shared;

import java.util.Arrays;

/** Somebody's words, closed. Entities and rows carry only this; {@link Seals} opens it for those who may read. */
public record Sealed(byte[] bytes) {
    public Sealed {
        if (bytes.length == 0) {
            throw new IllegalArgumentException("nothing is sealed");
        }
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sealed that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Sealed[" + bytes.length + " bytes]";
    }
}
