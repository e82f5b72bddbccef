package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.gathering.Way;
import fi.rinnalla.domain.shared.Language;
import java.util.Optional;

/**
 * What somebody looks for.
 *
 * @param place the code of a place
 * @param way {@code PLACE} or {@code ONLINE}; what is both is found by either
 */
public record GatheringFilter(Optional<String> place, Optional<Language> spoken, Optional<Way> way) {
    public static final GatheringFilter NONE =
            new GatheringFilter(Optional.empty(), Optional.empty(), Optional.empty());

    public boolean narrows() {
        return !equals(NONE);
    }

    boolean takes(GatheringView it) {
        return place.stream()
                        .allMatch(code -> it.spot()
                                .filter(spot -> spot.code().equals(code))
                                .isPresent())
                && spoken.stream().allMatch(it.spoken()::equals)
                && way.stream().allMatch(wanted -> it.way().isAlso(wanted));
    }
}
