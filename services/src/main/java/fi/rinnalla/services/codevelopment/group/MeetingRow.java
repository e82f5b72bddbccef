package fi.rinnalla.services.codevelopment.group;

import fi.rinnalla.domain.codevelopment.group.GroupMeeting;
import fi.rinnalla.domain.codevelopment.group.GroupMeetingId;
import fi.rinnalla.domain.codevelopment.group.MeetingPlan;
import fi.rinnalla.domain.codevelopment.group.MeetingState;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A meeting in a list.
 *
 * @param unmarked its day is over and nobody has said how many were there
 */
public record MeetingRow(
        GroupMeetingId id,
        MeetingPlan plan,
        MeetingState state,
        int items,
        Optional<LocalDate> approvedOn,
        boolean unmarked) {
    static MeetingRow of(GroupMeeting it, LocalDate today) {
        return new MeetingRow(
                it.id(),
                it.plan(),
                it.state(),
                it.agenda().size(),
                it.approvedOn(),
                it.state().isAhead() && it.plan().day().isBefore(today));
    }
}
