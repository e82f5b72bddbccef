package fi.rinnalla.domain.support;

import fi.rinnalla.domain.shared.Floor;
import java.util.List;

/**
 * How often each of the five steps was chosen, from the least to the most.
 */
public record RatedCount(RatedMoment moment, RatedQuestion question, List<Integer> counts) {
    public RatedCount {
        counts = List.copyOf(counts);
    }

    public int answers() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** Fewer would say who they are. */
    public boolean isEnough() {
        return Floor.isReachedBy(answers());
    }
}
