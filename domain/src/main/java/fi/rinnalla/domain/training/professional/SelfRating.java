package fi.rinnalla.domain.training.professional;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One person's steps at one moment; an item that was passed over is not there. */
public record SelfRating(Map<RatingItem, Integer> steps) {
    private static final String NONE = "-";

    public SelfRating {
        if (steps.values().stream().anyMatch(it -> it < 1 || it > RatingItem.STEPS)) {
            throw new IllegalArgumentException("five steps");
        }
        var kept = new EnumMap<RatingItem, Integer>(RatingItem.class);
        kept.putAll(steps);
        steps = Collections.unmodifiableMap(kept);
    }

    /** Every item was passed over. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    public Optional<Integer> of(RatingItem item) {
        return Optional.ofNullable(steps.get(item));
    }

    /** As it is kept until the ratings are closed: a step, or a dash, for each item. */
    String text() {
        return Arrays.stream(RatingItem.values())
                .map(it -> of(it).map(String::valueOf).orElse(NONE))
                .collect(Collectors.joining(","));
    }

    static SelfRating read(String text) {
        var parts = text.split(",");
        var steps = new EnumMap<RatingItem, Integer>(RatingItem.class);
        for (var item : RatingItem.values()) {
            if (!parts[item.ordinal()].equals(NONE)) {
                steps.put(item, Integer.valueOf(parts[item.ordinal()]));
            }
        }
        return new SelfRating(steps);
    }

    /** Nobody's answers in a log. */
    @Override
    public String toString() {
        return "SelfRating";
    }
}
