package fi.rinnalla.domain.model;

import fi.rinnalla.domain.shared.Language;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All that one version of a model says. In a language in which it says nothing, that is said. */
public record Passport(Map<Language, PassportText> texts, List<EvidenceLine> evidence, List<MaterialLine> materials) {
    /** What is said of a version that takes the place of another. */
    public static final int LONGEST_CHANGE = 600;

    public Passport {
        texts = Collections.unmodifiableMap(texts.isEmpty() ? new EnumMap<>(Language.class) : new EnumMap<>(texts));
        evidence = List.copyOf(evidence);
        materials = List.copyOf(materials);
    }

    /** In which language this reader is told; empty where nothing is written yet. */
    public Optional<Language> nearest(Language reader) {
        return reader.fallback().stream().filter(texts::containsKey).findFirst();
    }

    public Optional<PassportText> in(Language reader) {
        return nearest(reader).map(texts::get);
    }

    public String name(Language reader) {
        return in(reader).map(PassportText::name).orElse("");
    }

    /** How many things are looked at: as many in each language. */
    public int items() {
        return texts.values().stream()
                .mapToInt(it -> it.checklist().size())
                .max()
                .orElse(0);
    }

    /** Whether somebody could follow it: there are steps, and each language has as many of them as the others. */
    public boolean isWhole() {
        return !texts.isEmpty()
                && areAsMany(texts.values(), PassportText::steps)
                && areAsMany(texts.values(), PassportText::checklist)
                && texts.values().stream().noneMatch(it -> it.steps().isEmpty());
    }

    /** Whether each language has as many of these lines as the others, so that line five is line five in all of them. */
    public static boolean areAsMany(Collection<PassportText> texts, Function<PassportText, List<String>> lines) {
        return texts.stream().map(it -> lines.apply(it).size()).distinct().count() <= 1;
    }
}
