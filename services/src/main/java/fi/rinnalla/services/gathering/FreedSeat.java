package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.gathering.Coming;
import fi.rinnalla.domain.gathering.Need;
import fi.rinnalla.domain.gathering.SeatId;
import java.util.Set;

/** What was known of a seat that was given back. From then on it stands nowhere but on the page that says so. */
public record FreedSeat(SeatId id, String called, Set<Need> needs, Coming coming) {
    public FreedSeat {
        needs = Set.copyOf(needs);
    }

    @Override
    public String toString() {
        return "FreedSeat";
    }
}
