package fi.rinnalla.domain.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Four languages as equals. {@code SELKO} is easy Finnish: Finnish to a browser, a variant of its own to us. */
public enum Language {
    FI("fi", "fi", "fi"),
    SV("sv", "sv", "sv"),
    EN("en", "en", "en"),
    SELKO("selko", "fi", "fi_SELKO");

    private final String path;
    private final String tag;
    private final String bundle;

    Language(String path, String tag, String bundle) {
        this.path = path;
        this.tag = tag;
        this.bundle = bundle;
    }

    public static Optional<Language> atPath(String path) {
        return Arrays.stream(values()).filter(it -> it.path.equals(path)).findFirst();
    }

    /** First part of an address: {@code /selko/…}. */
    public String path() {
        return path;
    }

    /** For {@code lang} in HTML, and for the locale. */
    public String tag() {
        return tag;
    }

    /** Suffix of the bundle that holds this language's texts. */
    public String bundle() {
        return bundle;
    }

    public Locale locale() {
        return new Locale(tag, "FI");
    }

    /** As it is spoken: easy Finnish is Finnish to whoever talks. */
    public Language spoken() {
        return this == SELKO ? FI : this;
    }

    /** Where to look, in order, when a text is missing in this language; the reader is told so. */
    public List<Language> fallback() {
        return switch (this) {
            case FI -> List.of(FI, SELKO, SV, EN);
            case SELKO -> List.of(SELKO, FI, SV, EN);
            case SV -> List.of(SV, FI, EN, SELKO);
            case EN -> List.of(EN, FI, SV, SELKO);
        };
    }
}
