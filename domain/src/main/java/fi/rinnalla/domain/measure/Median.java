package fi.rinnalla.domain.measure;

import java.util.Collection;
import java.util.OptionalDouble;

/** The one in the middle; of two in the middle what lies between them; nothing of nothing. */
final class Median {
    private Median() {}

    static OptionalDouble of(Collection<Integer> all) {
        var sorted = all.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return OptionalDouble.empty();
        }
        var middle = sorted.size() / 2;
        return OptionalDouble.of(
                sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0);
    }
}
