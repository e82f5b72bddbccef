package fi.rinnalla.domain.feedback;

import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.shared.Quarter;
import java.util.Optional;

/**
 * What a reader wants to see of what is public.
 *
 * @param quarter in which it came out
 */
public record PublishedFilter(
        Optional<ChangeState> change, Optional<ThemeCode> theme, Optional<PlaceId> place, Optional<Quarter> quarter) {

    public static PublishedFilter everything() {
        return new PublishedFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public boolean narrows() {
        return change.isPresent() || theme.isPresent() || place.isPresent() || quarter.isPresent();
    }
}
