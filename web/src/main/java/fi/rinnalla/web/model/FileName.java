package fi.rinnalla.web.model;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.model.VersionSheet;
import java.text.Normalizer;
import java.util.Locale;

/** What a file is called so that every machine can keep it. */
final class FileName {
    private static final int LONGEST = 40;

    private FileName() {}

    static String of(VersionSheet version, Language reader) {
        return "malli-" + plain(version.passport().name(reader)) + "-v" + version.number();
    }

    /** Small letters, digits and strokes; never empty. */
    static String plain(String words) {
        var plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var kept = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-$", "");
        return kept.isEmpty() ? "nimeton" : kept;
    }
}
