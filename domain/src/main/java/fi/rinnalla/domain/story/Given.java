package fi.rinnalla.domain.story;

import fi.rinnalla.domain.partner.StoryUse;
import fi.rinnalla.domain.partner.StoryUseKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The leave on which a story stands, as it is when somebody asks.
 *
 * @param leave empty where it is forgotten
 */
record Given(Optional<StoryUse> leave) {
    static Given of(StoryUse leave) {
        return new Given(Optional.of(leave));
    }

    /** Whether a story can be made of what was allowed. */
    boolean isForPublication(LocalDate today) {
        return leave.map(StoryUse::leave)
                        .filter(it -> it.kind() == StoryUseKind.PUBLICATION && it.shared())
                        .isPresent()
                && isOn(today);
    }

    /** Once taken back, the words are not shared again by the same leave. */
    boolean isOn(LocalDate today) {
        return leave.filter(it -> it.isAllowedOn(today) && it.shown().isPresent())
                .isPresent();
    }

    boolean hasBegun(LocalDate today) {
        return leave.filter(it -> !today.isBefore(it.leave().from())).isPresent();
    }

    /** It lasts until then, and that is not past. */
    boolean lasts(LocalDate until, LocalDate today) {
        return !until.isBefore(today)
                && leave.filter(it -> !until.isAfter(it.leave().until())).isPresent();
    }
}
