package fi.rinnalla.domain.feedback;

import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.Set;

/**
 * One text on the public page. What its author said of the change is not in it: verdicts are counted in bins, and a reader
 * who sees them one by one would see through the bins.
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
        Set<ThemeCode> themes) {
    public PublishedRow {
        themes = Set.copyOf(themes);
    }
}
