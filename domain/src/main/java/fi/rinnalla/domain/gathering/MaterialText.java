package fi.rinnalla.domain.gathering;

import fi.rinnalla.domain.shared.Language;
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
}
