package fi.rinnalla.services.codevelopment.group;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.codevelopment.group.AgendaItem;
import fi.rinnalla.domain.codevelopment.group.DevelopmentGroup;
import fi.rinnalla.domain.codevelopment.group.DevelopmentGroups;
import fi.rinnalla.domain.codevelopment.group.DotVote;
import fi.rinnalla.domain.codevelopment.group.DotVotes;
import fi.rinnalla.domain.codevelopment.group.GroupMeeting;
import fi.rinnalla.domain.codevelopment.group.GroupMeetingId;
import fi.rinnalla.domain.codevelopment.group.GroupMeetings;
import fi.rinnalla.domain.codevelopment.group.MeetingLink;
import fi.rinnalla.domain.codevelopment.group.MeetingLinks;
import fi.rinnalla.domain.codevelopment.group.MeetingRemark;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One meeting of a development group, with its agenda, who is coming, its votes and what came of it. */
@UseCase
@MayBeDoneBy(Permission.LEAD_DEVELOPMENT_GROUPS)
public class SeeingMeetings {
    private final DevelopmentGroups groups;
    private final GroupMeetings meetings;
    private final MeetingLinks links;
    private final DotVotes votes;
    private final AgendaFromData data;
    private final Seals seals;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public SeeingMeetings(
            DevelopmentGroups groups,
            GroupMeetings meetings,
            MeetingLinks links,
            DotVotes votes,
            AgendaFromData data,
            Seals seals,
            Auditing auditing,
            Clock clock) {
        this.groups = groups;
        this.meetings = meetings;
        this.links = links;
        this.votes = votes;
        this.data = data;
        this.seals = seals;
        this.auditing = auditing;
        this.clock = clock;
    }

    public MeetingSheet one(GroupMeetingId id) {
        var meeting = meetings.find(id).orElseThrow(() -> new NotFound(id));
        var group = groups.find(meeting.group()).orElseThrow(() -> new NotFound(meeting.group()));
        var held = votes.of(id);
        return new MeetingSheet(
                id,
                group.id(),
                group.plan(),
                meeting.plan(),
                meeting.state(),
                meeting.calledOn(),
                meeting.reason(),
                meeting.approvedOn(),
                meeting.isWritable(),
                meeting.agenda().stream()
                        .map(it -> new MeetingSheet.Item(it.id(), it.point(), it.notes()))
                        .toList(),
                members(meeting, group, held),
                meeting.composition(group),
                meeting.present(),
                held.stream().map(it -> VoteSheet.of(it, Optional.empty())).toList(),
                proposals(meeting, group),
                meeting.isWritable() ? data.ideas(group.plan().county()) : List.of(),
                meeting.remarks().size(),
                today());
    }

    private List<MeetingSheet.Member> members(GroupMeeting meeting, DevelopmentGroup group, List<DotVote> held) {
        var coming = meeting.coming();
        var until = links.of(meeting.id()).stream()
                .filter(it -> it.isOpen(today()))
                .collect(Collectors.toMap(MeetingLink::member, MeetingLink::expiresOn));
        return group.members().stream()
                .map(it -> new MeetingSheet.Member(
                        MemberRow.of(it),
                        coming.contains(it.id()),
                        Optional.ofNullable(until.get(it.id())),
                        held.stream().anyMatch(vote -> vote.isOpen() && !vote.hasVoted(it.id()))))
                .toList();
    }

    /** What stands there already is not proposed once more. */
    private List<AgendaProposal> proposals(GroupMeeting meeting, DevelopmentGroup group) {
        if (!meeting.isWritable()) {
            return List.of();
        }
        var there = meeting.agenda().stream().map(AgendaItem::point).toList();
        return data.by(group.plan().county(), meeting.plan().day()).stream()
                .filter(it -> there.stream()
                        .noneMatch(point ->
                                point.source() == it.source() && point.theme().equals(it.theme())))
                .toList();
    }

    /** What members have left, for whoever leads the meeting. */
    public List<String> words(GroupMeetingId id) {
        var meeting = meetings.find(id).orElseThrow(() -> new NotFound(id));
        var words = meeting.remarks().stream()
                .map(it -> seals.open(meeting.key(), MeetingRemark.place(it.id()), it.words()))
                .toList();
        if (!words.isEmpty()) {
            auditing.note(AuditAct.READ_MEETING_WORDS, id.value());
        }
        return words;
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
