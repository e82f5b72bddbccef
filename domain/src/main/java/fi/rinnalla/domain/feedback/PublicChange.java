package fi.rinnalla.domain.feedback;

import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What became of something several parents spoke of, where there is a change.
 *
 * @param said in the organisation's own words, in the one language they were written in
 * @param words what has changed, in each language
 * @param verdicts of its authors: each number on its own at or above the floor, or not there
 * @param reopened its authors said that it does not show, and it was taken up once more
 */
public record PublicChange(
        UUID id,
        County county,
        ThemeCode code,
        Language language,
        String said,
        Map<Language, String> words,
        LocalDate since,
        Map<Verdict, Integer> verdicts,
        boolean reopened) {
    public PublicChange {
        words = Map.copyOf(words);
        verdicts = Map.copyOf(verdicts);
    }

    /** Which text a reader of that language gets. */
    public Language nearest(Language reader) {
        return reader.fallback().stream().filter(words::containsKey).findFirst().orElse(language);
    }
}
