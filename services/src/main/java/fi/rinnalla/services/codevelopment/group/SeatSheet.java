package fi.rinnalla.services.codevelopment.group;

import fi.rinnalla.domain.codevelopment.group.AgendaPoint;
import fi.rinnalla.domain.codevelopment.group.DotVoteId;
import fi.rinnalla.domain.codevelopment.group.MeetingPlan;
import fi.rinnalla.domain.codevelopment.group.MeetingState;
import fi.rinnalla.domain.codevelopment.group.MemberKind;
import fi.rinnalla.domain.shared.County;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A meeting as a member without an account sees it: nothing of any parent but what went on to groups in a batch.
 *
 * @param kind as who they sit there
 * @param until the last day of their link
 */
public record SeatSheet(
        String group,
        County county,
        MemberKind kind,
        MeetingPlan plan,
        MeetingState state,
        List<AgendaPoint> agenda,
        List<OpenTheme> themes,
        List<VoteSheet> votes,
        boolean writable,
        LocalDate until) {
    public Optional<VoteSheet> vote(DotVoteId which) {
        return votes.stream().filter(it -> it.id().equals(which)).findFirst();
    }
}
