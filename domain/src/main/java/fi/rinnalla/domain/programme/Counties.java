package fi.rinnalla.domain.programme;

import fi.rinnalla.domain.shared.County;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Several wellbeing services counties, always in their own order; written {@code KAINUU,LAPLAND}. */
public record Counties(Set<County> all) {
    public Counties {
        var ordered = EnumSet.noneOf(County.class);
        ordered.addAll(all);
        all = Collections.unmodifiableSet(ordered);
    }

    public static Counties of(County... some) {
        return new Counties(Set.of(some));
    }

    public static Counties parse(String written) {
        return new Counties(Arrays.stream(written.split(","))
                .filter(name -> !name.isBlank())
                .map(County::valueOf)
                .collect(Collectors.toSet()));
    }

    @Override
    public String toString() {
        return all.stream().map(County::name).collect(Collectors.joining(","));
    }
}
