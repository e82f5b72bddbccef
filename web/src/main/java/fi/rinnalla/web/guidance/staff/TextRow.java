package fi.rinnalla.web.guidance.staff;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fi.rinnalla.domain.guidance.EditorLine;
import fi.rinnalla.domain.shared.Language;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * One article, for everybody or for one county, in the languages it is written in.
 *
 * @param texts at least one
 * @param missing languages of the portal in which it is not there
 */
public record TextRow(List<EditorLine> texts, List<Language> missing) {
    private record Article(String slug, String county) {}

    /** In the order in which the first text of each article stands. */
    static List<TextRow> of(List<EditorLine> texts, List<Language> spoken) {
        return texts.stream()
                .collect(groupingBy(it -> new Article(it.slug(), it.county()), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(it -> one(spoken, it))
                .toList();
    }

    private static TextRow one(List<Language> spoken, List<EditorLine> written) {
        var texts = written.stream()
                .sorted(Comparator.comparing(EditorLine::language))
                .toList();
        var there = texts.stream().map(EditorLine::language).toList();
        return new TextRow(
                texts, spoken.stream().filter(it -> !there.contains(it)).toList());
    }

    public String county() {
        return texts.get(0).county();
    }

    Optional<EditorLine> in(Language language) {
        return texts.stream().filter(it -> it.language() == language).findFirst();
    }
}
