package fi.rinnalla.web.guidance;

import static java.util.stream.Collectors.partitioningBy;

import fi.rinnalla.domain.shared.Language;
import java.util.List;
import java.util.function.Function;

/**
 * What is written once in each language, for one reader.
 *
 * @param own in the reader's language, or in the nearest in which there is anything
 * @param others in other languages
 */
record ByLanguage<T>(List<T> own, List<T> others) {
    static <T> ByLanguage<T> of(List<T> all, Function<T, Language> language, Language reader) {
        var nearest = reader.fallback().stream()
                .filter(it -> all.stream().map(language).anyMatch(it::equals))
                .findFirst();
        var parted = all.stream()
                .collect(partitioningBy(
                        it -> nearest.filter(language.apply(it)::equals).isPresent()));
        return new ByLanguage<>(parted.get(true), parted.get(false));
    }
}
