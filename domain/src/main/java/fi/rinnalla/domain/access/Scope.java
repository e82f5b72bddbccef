package fi.rinnalla.domain.access;

import java.util.Arrays;
import java.util.Optional;

/** What a token may be given for, as it is called where programs are written. */
public enum Scope {
    PROGRAMMES("programmes:read"),
    /** Frozen bins; never a count. */
    RELEASE("release:read"),
    PLACES("places:read"),
    EVENTS("events:read"),
    CHANGES("changes:read");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    public static Optional<Scope> coded(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }
}
