package fi.rinnalla.domain.model;

import java.util.Arrays;
import java.util.Optional;

/** The files that are taken along, known by how they begin and never by what they are called. */
public enum FileKind {
    PDF("application/pdf", "pdf", 0x25, 0x50, 0x44, 0x46, 0x2D),
    JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", "png", 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A);

    private final String type;
    private final String ending;
    private final int[] beginning;

    FileKind(String type, String ending, int... beginning) {
        this.type = type;
        this.ending = ending;
        this.beginning = beginning;
    }

    public static Optional<FileKind> of(byte[] content) {
        return Arrays.stream(values()).filter(it -> it.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        if (content.length < beginning.length) {
            return false;
        }
        for (int n = 0; n < beginning.length; n++) {
            if ((content[n] & 0xFF) != beginning[n]) {
                return false;
            }
        }
        return true;
    }

    public String type() {
        return type;
    }

    public String ending() {
        return ending;
    }
}
