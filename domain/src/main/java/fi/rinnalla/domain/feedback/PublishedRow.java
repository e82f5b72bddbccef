package fi.rinnalla.domain.feedback;

import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * One text on the public page.
 *
 * @param verdict what the author said about the change; empty where nothing was said or the feedback is gone
 */
public record PublishedRow(
        PublicationId id,
        Language language,
        String said,
        String done,
        ChangeState change,
        boolean paraphrase,
        boolean alone,
        LocalDate publishedOn,
        Set<Theme> themes,
        Optional<Verdict> verdict) {
    public PublishedRow {
        themes = Set.copyOf(themes);
    }
}
