package fi.rinnalla.domain.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One page of a list, and where the next one begins, where there is one. */
public record Slice<T>(List<T> rows, Optional<After> next) {
    public Slice {
        rows = List.copyOf(rows);
    }

    /** @param found up to one row more than the page holds: the extra one only says that there is more */
    public static <T> Slice<T> of(List<T> found, int limit, Function<T, After> place) {
        if (found.size() <= limit) {
            return new Slice<>(found, Optional.empty());
        }
        var rows = found.subList(0, limit);
        return new Slice<>(rows, Optional.of(place.apply(rows.get(limit - 1))));
    }
}
