package fi.rinnalla.web.api;

import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.Texts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What each indicator is, in every language in which that is said: those of the release, and those reckoned inside alone. */
public record IndicatorWords(Texts texts) {
    private static final int FIRST_VERSION = 1;

    /** By code, which never changes. */
    public List<Answers.Indicator> all(List<IndicatorDefinition> inside) {
        var others = inside.stream()
                .filter(it -> Indicator.coded(it.code().value()).isEmpty())
                .map(this::answer);
        return Stream.concat(released().stream(), others)
                .sorted(Comparator.comparing(Answers.Indicator::code))
                .toList();
    }

    public List<Answers.Indicator> released() {
        return Arrays.stream(Indicator.values()).map(this::answer).toList();
    }

    private Answers.Indicator answer(Indicator it) {
        return new Answers.Indicator(
                it.code(),
                FIRST_VERSION,
                low(it.basis()),
                true,
                it.classes(),
                List.of(),
                texts("comparison.indicator." + it.name().toLowerCase(Locale.ROOT)));
    }

    private Answers.Indicator answer(IndicatorDefinition it) {
        var own = it.own().map(words -> List.of(new Answers.IndicatorText("fi", words.name(), words.definition())));
        return new Answers.Indicator(
                it.code().value(),
                it.version(),
                low(it.basis()),
                false,
                List.of(),
                it.denominators().stream().map(IndicatorWords::low).sorted().toList(),
                own.orElseGet(() -> texts("indicator." + it.code().value())));
    }

    private List<Answers.IndicatorText> texts(String key) {
        return Arrays.stream(Language.values())
                .flatMap(it -> text(it, texts.in(it), key).stream())
                .toList();
    }

    private static Optional<Answers.IndicatorText> text(Language language, Map<String, String> words, String key) {
        return Optional.ofNullable(words.get(key))
                .map(name ->
                        new Answers.IndicatorText(language.path(), name, words.getOrDefault(key + ".definition", "")));
    }

    private static String low(Enum<?> it) {
        return it.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
