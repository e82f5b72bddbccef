package fi.rinnalla.services.codevelopment.group;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.codevelopment.group.DevelopmentGroups;
import fi.rinnalla.domain.codevelopment.group.DotVote;
import fi.rinnalla.domain.codevelopment.group.DotVoteId;
import fi.rinnalla.domain.codevelopment.group.DotVotes;
import fi.rinnalla.domain.codevelopment.group.GroupMeetingId;
import fi.rinnalla.domain.codevelopment.group.GroupMeetings;
import fi.rinnalla.domain.codevelopment.group.GroupMemberId;
import fi.rinnalla.domain.codevelopment.group.VoteOutcome;
import fi.rinnalla.domain.codevelopment.group.VoteQuestion;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Opens votes, counts those that came on paper, and closes them. Nobody sees a result before that. */
@UseCase
@MayBeDoneBy(Permission.LEAD_DEVELOPMENT_GROUPS)
public class KeepingVotes {
    private final DevelopmentGroups groups;
    private final GroupMeetings meetings;
    private final DotVotes votes;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public KeepingVotes(
            DevelopmentGroups groups, GroupMeetings meetings, DotVotes votes, Auditing auditing, Clock clock) {
        this.groups = groups;
        this.meetings = meetings;
        this.votes = votes;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** One form is one vote. Returns whether it is there. */
    public boolean open(GroupMeetingId id, Digest form, VoteQuestion question) {
        var meeting = meetings.hold(id).orElseThrow(() -> new NotFound(id));
        if (votes.findByFormKey(form).isPresent()) {
            return true;
        }
        if (!meeting.isWritable()) {
            return false;
        }
        var vote = new DotVoteId(Uuid7.at(clock.instant()));
        votes.add(DotVote.opened(vote, id, form, question, today()));
        auditing.note(AuditAct.OPENED_VOTE, id.value());
        return true;
    }

    /** Of members who voted on paper, all papers together. */
    public VoteOutcome enter(
            GroupMeetingId id, DotVoteId vote, Set<GroupMemberId> whose, Map<Integer, Integer> spread) {
        var held = vote(id, vote);
        var group = groups.find(meetings.find(id).orElseThrow().group()).orElseThrow();
        var voters = whose.stream().flatMap(it -> group.member(it).stream()).toList();
        if (voters.isEmpty()) {
            return VoteOutcome.NO_DOTS;
        }
        var outcome = held.castOnPaper(voters, spread, today());
        if (outcome == VoteOutcome.COUNTED) {
            auditing.note(AuditAct.ENTERED_VOTES, id.value());
        }
        return outcome;
    }

    public boolean close(GroupMeetingId id, DotVoteId vote) {
        var done = vote(id, vote).close(today());
        if (done) {
            auditing.note(AuditAct.CLOSED_VOTE, id.value());
        }
        return done;
    }

    private DotVote vote(GroupMeetingId id, DotVoteId vote) {
        return votes.hold(vote).filter(it -> it.meeting().equals(id)).orElseThrow(() -> new NotFound(vote));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
