package fi.rinnalla.domain.guidance;

import fi.rinnalla.domain.shared.Language;

/**
 * A piece of news in one language.
 *
 * @param body Markdown
 */
public record NewsText(Language language, String title, String body) {
    public NewsText {
        if (title.isBlank() || body.isBlank()) {
            throw new IllegalArgumentException("news has a title and words");
        }
    }
}
