package fi.rinnalla.web.api;

import fi.rinnalla.domain.shared.Slice;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * One page of what there is.
 *
 * @param next behind what the next one begins, where there is one
 */
public record Paged<T>(List<T> items, Optional<String> next) {
    public Paged {
        items = List.copyOf(items);
    }

    /** Of a list that is short: by id, which never changes, so that what comes and goes moves nothing else. */
    public static <T> Paged<T> of(List<T> all, PageQuery query, Function<T, UUID> id) {
        var after = query.after(UUID::fromString).map(UUID::toString);
        var behind = all.stream()
                .sorted(Comparator.comparing(it -> id.apply(it).toString()))
                .filter(it ->
                        after.stream().allMatch(place -> id.apply(it).toString().compareTo(place) > 0))
                .limit(query.limit() + 1L)
                .toList();
        return of(behind, query.limit(), it -> id.apply(it).toString());
    }

    public static <T> Paged<T> of(Slice<T> slice) {
        return new Paged<>(slice.rows(), slice.next().map(Object::toString));
    }

    /** @param found up to one more than the page holds: the extra one only says that there is more */
    public static <T> Paged<T> of(List<T> found, int limit, Function<T, String> place) {
        if (found.size() <= limit) {
            return new Paged<>(found, Optional.empty());
        }
        return new Paged<>(found.subList(0, limit), Optional.of(place.apply(found.get(limit - 1))));
    }

    public <R> Paged<R> map(Function<T, R> as) {
        return new Paged<>(items.stream().map(as).toList(), next);
    }
}
