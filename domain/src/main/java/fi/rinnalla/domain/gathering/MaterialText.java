package fi.rinnalla.domain.gathering;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Held;
import java.util.Optional;

/**
 * What is left to read after a meeting.
 *
 * @param body Markdown, as staff write it elsewhere
 * @param link to something of others, over https
 * @param forEverybody also for those who had no seat
 */
public record MaterialText(Language language, String title, String body, Optional<String> link, boolean forEverybody) {
    public MaterialText {
        if (title.isBlank() || link.filter(it -> !it.startsWith("https://")).isPresent()) {
            throw new IllegalArgumentException("it has a title, and leads over no open line");
        }
    }

    public Held held() {
        return Held.of(
                "language", language.name(),
                "title", title,
                "body", body,
                "link", link.orElse(""),
                "everybody", String.valueOf(forEverybody));
    }

    public static MaterialText of(Held held) {
        return new MaterialText(
                Language.valueOf(held.of("language")),
                held.of("title"),
                held.of("body"),
                Optional.of(held.of("link")).filter(it -> !it.isEmpty()),
                Boolean.parseBoolean(held.of("everybody")));
    }
}
