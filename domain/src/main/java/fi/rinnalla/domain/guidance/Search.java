package fi.rinnalla.domain.guidance;

import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks through what this organisation shows to everybody, and through nothing else: articles, series, news, the services
 * it points to, and what there is to come to.
 */
public interface Search {
    /**
     * Best first, each thing at most once a language.
     *
     * @param similar the words as typed: also what looks much like one of them is found
     * @param meant the same words and what means the same, by the language of the text
     */
    List<Found> among(SearchWords similar, Map<Language, Set<String>> meant, LocalDate today, int limit);
}
