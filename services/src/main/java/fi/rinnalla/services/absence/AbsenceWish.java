package fi.rinnalla.services.absence;

import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.presence.Why;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.presence.TurnWish;
import fi.rinnalla.services.support.StandInWish;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What is to become of the day; what is not named stays as it is.
 *
 * @param why for parents to read at a door that is closed
 * @param reasons the same for meetings, in each language
 * @param relations who looks after what a colleague carries
 */
public record AbsenceWish(
        LocalDate day,
        Map<UUID, TurnWish> standIns,
        List<UUID> closed,
        List<MeetingKey> cancelled,
        Map<MeetingKey, Meeting> moved,
        Optional<Why> why,
        Map<Language, String> reasons,
        Optional<StandInWish> relations) {
    public AbsenceWish {
        standIns = Map.copyOf(standIns);
        closed = List.copyOf(closed);
        cancelled = List.copyOf(cancelled);
        moved = Map.copyOf(moved);
        reasons = Map.copyOf(reasons);
    }

    public boolean isEmpty() {
        return standIns.isEmpty() && closed.isEmpty() && cancelled.isEmpty() && moved.isEmpty() && relations.isEmpty();
    }
}
