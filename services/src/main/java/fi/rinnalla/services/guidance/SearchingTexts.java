package fi.rinnalla.services.guidance;

import static java.util.stream.Collectors.toMap;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.guidance.Found;
import fi.rinnalla.domain.guidance.Search;
import fi.rinnalla.domain.guidance.SearchWords;
import fi.rinnalla.domain.guidance.SynonymList;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Everybody may search what is public here: texts, news, services, and what there is to come to. What was searched for is kept nowhere. */
@UseCase
@MayBeDoneBy(Permission.SEE_PUBLIC_PAGES)
public class SearchingTexts {
    /** Of each thing there may be four texts, of which one is shown. */
    private static final int MOST_TEXTS = 80;

    private static final int MOST_SHOWN = 12;

    private final Search search;
    private final SynonymList synonyms;
    private final Clock clock;

    @Inject
    public SearchingTexts(Search search, SynonymList synonyms, Clock clock) {
        this.search = search;
        this.synonyms = synonyms;
        this.clock = clock;
    }

    /** Best first; each thing once, in the language nearest to the reader's of those in which it was found. */
    public List<Found> search(String typed, Language reader) {
        var words = SearchWords.of(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        var lists = synonyms.all();
        var meant = Arrays.stream(Language.values()).collect(toMap(Function.identity(), it -> words.with(lists, it)));
        return nearest(search.among(words, meant, Helsinki.day(clock.instant()), MOST_TEXTS), reader);
    }

    private static List<Found> nearest(List<Found> found, Language reader) {
        Map<String, Found> byAddress = new LinkedHashMap<>();
        var order = reader.fallback();
        found.forEach(it -> byAddress.merge(
                it.kind() + it.slug(),
                it,
                (one, other) -> order.indexOf(other.language()) < order.indexOf(one.language()) ? other : one));
        return byAddress.values().stream().limit(MOST_SHOWN).toList();
    }
}
