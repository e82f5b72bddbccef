package fi.rinnalla.domain.tenancy;

import fi.rinnalla.domain.shared.Language;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** The languages an organisation speaks, its first one first; written {@code FI,SV,EN,SELKO}. */
public record Languages(List<Language> spoken) {
    public Languages {
        spoken = List.copyOf(new LinkedHashSet<>(spoken));
        if (spoken.isEmpty()) {
            throw new IllegalArgumentException("somebody speaks at least one language");
        }
    }

    public static Languages of(Language... languages) {
        return new Languages(List.of(languages));
    }

    public static Languages parse(String written) {
        return new Languages(
                Arrays.stream(written.split(",")).map(Language::valueOf).collect(Collectors.toList()));
    }

    public boolean include(Language language) {
        return spoken.contains(language);
    }

    public Language first() {
        return spoken.get(0);
    }

    @Override
    public String toString() {
        return spoken.stream().map(Language::name).collect(Collectors.joining(","));
    }
}
