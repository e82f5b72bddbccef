package fi.rinnalla.domain.codevelopment;

import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.shared.County;
import java.util.Optional;

/** Where something was said: in a county, and where it is known, at a place. */
public record Unit(County county, Optional<PlaceId> place) {
    boolean holds(Unit other, Width width) {
        return switch (width) {
            case PLACE -> place.isPresent() && place.equals(other.place);
            case COUNTY -> county == other.county;
            case ORGANISATION -> true;
        };
    }

    Width narrowest() {
        return place.isPresent() ? Width.PLACE : Width.COUNTY;
    }
}
