package fi.rinnalla.domain.guidance;

import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;

/**
 * The words of an article as somebody writes them.
 *
 * @param county where these words hold in addition to the common ones; empty for the common ones
 * @param body Markdown
 * @param validOn the day whose law and services the words describe
 */
public record ArticleText(Language language, String county, String title, String lead, String body, LocalDate validOn) {
    public ArticleText {
        if (title.isBlank() || body.isBlank()) {
            throw new IllegalArgumentException("an article has a title and words");
        }
    }
}
