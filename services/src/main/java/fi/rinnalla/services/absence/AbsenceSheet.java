package fi.rinnalla.services.absence;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.gathering.Leader;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.presence.DayHours;
import fi.rinnalla.services.gathering.GatheringView;
import fi.rinnalla.services.presence.OnDuty;
import fi.rinnalla.services.support.CarriedBySomebody;
import fi.rinnalla.services.support.StandInRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What one day holds: every door that is open and every public meeting; and what the colleague carries who is away.
 *
 * @param workers who can be away, and stand in
 * @param away what whoever is away carries; empty where nobody was named
 * @param standIns who stands in already
 */
public record AbsenceSheet(
        LocalDate day,
        List<DoorThen> doors,
        List<MeetingThen> meetings,
        Map<StaffId, String> workers,
        Optional<CarriedBySomebody> away,
        List<StandInRow> standIns) {

    public record DoorThen(UUID id, String name, DayHours hours, List<OnDuty> people) {}

    /**
     * @param held seats somebody has, or has been offered
     * @param leaders whose meeting it is
     */
    public record MeetingThen(
            MeetingKey key, GatheringView view, Meeting meeting, boolean cancelled, int held, List<Leader> leaders) {}

    public boolean isEmpty() {
        return doors.isEmpty() && meetings.isEmpty() && !hasRelations();
    }

    /** Whoever is away carries something that somebody else can look after. */
    public boolean hasRelations() {
        return away.filter(it -> !it.relations().isEmpty()).isPresent();
    }
}
