package fi.rinnalla.domain.guidance;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Held;

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

    public Held held() {
        return Held.of("language", language.name(), "title", title, "body", body);
    }

    public static NewsText of(Held held) {
        return new NewsText(Language.valueOf(held.of("language")), held.of("title"), held.of("body"));
    }
}
