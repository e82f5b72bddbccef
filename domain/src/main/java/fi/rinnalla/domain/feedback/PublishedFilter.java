package fi.rinnalla.domain.feedback;

import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.shared.Quarter;
import java.util.Optional;

/**
 * What a reader wants to see of what is public.
 *
 * @param quarter in which it came out
 * @param year likewise, where no quarter is chosen
 * @param area the county it is about
 */
public record PublishedFilter(
        Optional<ChangeState> change,
        Optional<ThemeCode> theme,
        Optional<PlaceId> place,
        Optional<Quarter> quarter,
        Optional<Integer> year,
        Optional<Area> area) {

    public PublishedFilter(
            Optional<ChangeState> change,
            Optional<ThemeCode> theme,
            Optional<PlaceId> place,
            Optional<Quarter> quarter) {
        this(change, theme, place, quarter, Optional.empty(), Optional.empty());
    }

    public static PublishedFilter everything() {
        return new PublishedFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public boolean narrows() {
        return change.isPresent()
                || theme.isPresent()
                || place.isPresent()
                || quarter.isPresent()
                || year.isPresent()
                || area.isPresent();
    }
}
