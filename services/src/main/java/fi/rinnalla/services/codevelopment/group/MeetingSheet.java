package fi.rinnalla.services.codevelopment.group;

import fi.rinnalla.domain.codevelopment.group.AgendaNotes;
import fi.rinnalla.domain.codevelopment.group.AgendaPoint;
import fi.rinnalla.domain.codevelopment.group.Composition;
import fi.rinnalla.domain.codevelopment.group.DevelopmentGroupId;
import fi.rinnalla.domain.codevelopment.group.GroupMeetingId;
import fi.rinnalla.domain.codevelopment.group.GroupPlan;
import fi.rinnalla.domain.codevelopment.group.MeetingPlan;
import fi.rinnalla.domain.codevelopment.group.MeetingState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One meeting as those who lead it see it.
 *
 * @param composition of those who are coming
 * @param present how many of whom were there, once it was held
 * @param proposals what the data say should be talked about and does not stand on the agenda yet
 * @param ideas of the group's themes, for the options of a vote
 * @param words how many remarks members have left
 */
public record MeetingSheet(
        GroupMeetingId id,
        DevelopmentGroupId group,
        GroupPlan groupPlan,
        MeetingPlan plan,
        MeetingState state,
        Optional<LocalDate> calledOn,
        String reason,
        Optional<LocalDate> approvedOn,
        boolean writable,
        List<Item> agenda,
        List<Member> members,
        Composition composition,
        Optional<Composition> present,
        List<VoteSheet> votes,
        List<AgendaProposal> proposals,
        List<ThemeIdeas> ideas,
        int words,
        LocalDate today) {
    public record Item(UUID id, AgendaPoint point, AgendaNotes notes) {}

    /**
     * @param linkUntil the last day of the link they were given
     * @param mayVote not voted in every vote that is open
     */
    public record Member(MemberRow row, boolean coming, Optional<LocalDate> linkUntil, boolean mayVote) {}

    public boolean hasCome() {
        return !plan.day().isAfter(today);
    }
}
