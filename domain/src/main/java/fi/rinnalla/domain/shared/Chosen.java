package fi.rinnalla.domain.shared;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Several closed choices as one short text: their names in the order of the list, so that equal choices are equal texts. */
public final class Chosen {
    private Chosen() {}

    public static <E extends Enum<E>> String text(Collection<E> choices) {
        return choices.stream().distinct().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    public static <E extends Enum<E>> Set<E> in(Class<E> kind, String text) {
        return text.isEmpty()
                ? EnumSet.noneOf(kind)
                : Arrays.stream(text.split(","))
                        .map(it -> Enum.valueOf(kind, it))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(kind)));
    }
}
