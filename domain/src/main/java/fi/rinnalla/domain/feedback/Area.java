package fi.rinnalla.domain.feedback;

import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.County;
import java.util.Set;

/**
 * A county as feedback knows it: by the places in it, and by the programmes that have places nowhere else.
 *
 * @param whole whose feedback is from this county even where no place was said
 */
public record Area(County county, Set<PlaceId> places, Set<ProgrammeId> whole) {
    public Area {
        places = Set.copyOf(places);
        whole = Set.copyOf(whole);
    }

    public boolean holds(PublishedUnit unit) {
        return unit.place().map(places::contains).orElseGet(() -> whole.contains(unit.programme()));
    }
}
