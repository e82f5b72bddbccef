package fi.rinnalla.domain.comparison;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Where each yes of one kind stood when a page was made, as the page's form brings it back. */
public record Standings<T>(Map<T, Standing> each) {
    /** As long as nobody has said anything about any of it. */
    public static <T> Standings<T> none() {
        return new Standings<>(Map.of());
    }

    public static <T, C extends ReleaseConsent> Standings<T> of(Collection<T> things, Function<T, Optional<C>> latest) {
        return new Standings<>(things.stream()
                .collect(toUnmodifiableMap(
                        it -> it, it -> latest.apply(it).map(Standing::of).orElse(Standing.NONE))));
    }

    public Standing of(T thing) {
        return each.getOrDefault(thing, Standing.NONE);
    }

    /** What there is a yes to. */
    public Set<T> yeses() {
        return each.keySet().stream().filter(it -> of(it).yes()).collect(toUnmodifiableSet());
    }

    public String written(Function<T, String> code) {
        return each.entrySet().stream()
                .map(it -> code.apply(it.getKey()) + "=" + it.getValue().written())
                .sorted()
                .collect(joining(" "));
    }

    /** Empty where it is nothing that a page of ours wrote: then nobody knows what was seen. */
    public static <T> Optional<Standings<T>> read(String written, Function<String, Optional<T>> coded) {
        var each = new HashMap<T, Standing>();
        for (var one : written.strip().split(" ")) {
            var parts = one.split("=", 2);
            var thing = coded.apply(parts[0]);
            var standing = parts.length == 2 ? Standing.read(parts[1]) : Optional.<Standing>empty();
            if (thing.isEmpty() || standing.isEmpty()) {
                return Optional.empty();
            }
            each.put(thing.get(), standing.get());
        }
        return Optional.of(new Standings<>(Map.copyOf(each)));
    }
}
