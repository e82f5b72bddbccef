package fi.rinnalla.services.codevelopment.group;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.codevelopment.group.GroupMeeting;
import fi.rinnalla.domain.codevelopment.group.GroupMeetingId;
import fi.rinnalla.domain.codevelopment.group.GroupMeetings;
import fi.rinnalla.domain.codevelopment.group.MeetingState;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Says on the first page of the day which meetings need an agenda within a week, and which minutes wait. */
@UseCase
@MayBeDoneBy(Permission.SEE_TODAY)
public class SeeingMeetingsThatWait {
    private static final int DAYS = 7;

    private final GroupMeetings meetings;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public SeeingMeetingsThatWait(GroupMeetings meetings, Caller caller, Clock clock) {
        this.meetings = meetings;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param unprepared within a week and without an agenda, or not called
     * @param unfinished held or to have been held, and without approved minutes
     */
    public record Waiting(List<GroupMeetingId> unprepared, List<GroupMeetingId> unfinished) {}

    /** Nothing for whoever leads none. */
    public Waiting waiting() {
        if (!caller.may(Permission.LEAD_DEVELOPMENT_GROUPS)) {
            return new Waiting(List.of(), List.of());
        }
        var today = Helsinki.day(clock.instant());
        return new Waiting(
                meetings.aheadBetween(today, today.plusDays(DAYS)).stream()
                        .filter(it -> it.agenda().isEmpty() || it.state() == MeetingState.PLANNED)
                        .map(GroupMeeting::id)
                        .toList(),
                meetings.unfinishedBefore(today).stream().map(GroupMeeting::id).toList());
    }
}
