package fi.rinnalla.services.story;

import fi.rinnalla.domain.shared.Digest;
import java.util.HexFormat;
import java.util.List;

/**
 * A story in one language, open.
 *
 * @param note "this tells about …"; may be empty
 */
public record StoryWords(String title, String body, String note) {
    private static final int WORDS_A_MINUTE = 180;

    /** Which words a page showed, without saying them. */
    public String fingerprint() {
        return HexFormat.of()
                .formatHex(Digest.of(String.join("\n\u0000", title, body, note)).bytes());
    }

    /** How long it takes to read, in whole minutes; easy to keep to for whoever is tired. */
    public int minutes() {
        var words = body.isBlank() ? 0 : body.strip().split("\\s+").length;
        return Math.max(1, (words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE);
    }

    public List<String> paragraphs() {
        return body.strip()
                .lines()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
