package fi.rinnalla.domain.presence;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Several closed choices as one short text: their names in the order of the list, so that equal choices are equal texts. */
final class Chosen {
    private Chosen() {}

    static <E extends Enum<E>> String text(Collection<E> choices) {
        return choices.stream().distinct().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    static <E extends Enum<E>> Set<E> in(Class<E> kind, String text) {
        return text.isEmpty()
                ? EnumSet.noneOf(kind)
                : Arrays.stream(text.split(","))
                        .map(it -> Enum.valueOf(kind, it))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(kind)));
    }
}
