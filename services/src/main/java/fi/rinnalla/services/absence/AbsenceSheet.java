package fi.rinnalla.services.absence;

import fi.rinnalla.domain.gathering.Leader;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.presence.DayHours;
import fi.rinnalla.services.gathering.GatheringView;
import fi.rinnalla.services.presence.OnDuty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What one day holds: every door that is open and every public meeting. */
public record AbsenceSheet(LocalDate day, List<DoorThen> doors, List<MeetingThen> meetings) {

    public record DoorThen(UUID id, String name, DayHours hours, List<OnDuty> people) {}

    /**
     * @param held seats somebody has, or has been offered
     * @param leaders whose meeting it is
     */
    public record MeetingThen(
            MeetingKey key, GatheringView view, Meeting meeting, boolean cancelled, int held, List<Leader> leaders) {}

    public boolean isEmpty() {
        return doors.isEmpty() && meetings.isEmpty();
    }
}
