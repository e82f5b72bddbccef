package fi.rinnalla.services.codevelopment.group;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.codevelopment.group.AgendaItem;
import fi.rinnalla.domain.codevelopment.group.DevelopmentGroup;
import fi.rinnalla.domain.codevelopment.group.DevelopmentGroups;
import fi.rinnalla.domain.codevelopment.group.DotVoteId;
import fi.rinnalla.domain.codevelopment.group.DotVotes;
import fi.rinnalla.domain.codevelopment.group.GroupMeeting;
import fi.rinnalla.domain.codevelopment.group.GroupMeetings;
import fi.rinnalla.domain.codevelopment.group.GroupMember;
import fi.rinnalla.domain.codevelopment.group.MeetingLink;
import fi.rinnalla.domain.codevelopment.group.MeetingLinks;
import fi.rinnalla.domain.codevelopment.group.MeetingRemark;
import fi.rinnalla.domain.codevelopment.group.VoteOutcome;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.services.access.Gate;
import fi.rinnalla.services.access.Knock;
import fi.rinnalla.services.access.Limiter;
import fi.rinnalla.services.access.Passage;
import fi.rinnalla.services.access.Token;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A member without an account reads what a meeting is about, votes, and leaves a word, by the link that they were given. */
@UseCase
@MayBeDoneBy(Permission.TAKE_PART_IN_A_MEETING)
public class TakingPart {
    private final DevelopmentGroups groups;
    private final GroupMeetings meetings;
    private final MeetingLinks links;
    private final DotVotes votes;
    private final AgendaFromData data;
    private final Seals seals;
    private final Limiter limiter;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public TakingPart(
            DevelopmentGroups groups,
            GroupMeetings meetings,
            MeetingLinks links,
            DotVotes votes,
            AgendaFromData data,
            Seals seals,
            Limiter limiter,
            Caller caller,
            Clock clock) {
        this.groups = groups;
        this.meetings = meetings;
        this.links = links;
        this.votes = votes;
        this.data = data;
        this.seals = seals;
        this.limiter = limiter;
        this.caller = caller;
        this.clock = clock;
    }

    /** Who came by a link, and to what. */
    private record Seat(GroupMeeting meeting, DevelopmentGroup group, GroupMember member, LocalDate until) {}

    /** Empty where it opens nothing: unknown, too old, ended, or next door's; nobody is told which. */
    public Optional<SeatSheet> seat(Token token) {
        return found(token).map(this::seen);
    }

    private Optional<Seat> found(Token token) {
        return links.coded(token.fingerprint())
                .filter(it -> it.isOpen(today()))
                .flatMap(it -> meetings.find(it.meeting()).flatMap(meeting -> seat(it, meeting)));
    }

    private Optional<Seat> seat(MeetingLink link, GroupMeeting meeting) {
        return groups.find(meeting.group())
                .flatMap(group ->
                        group.member(link.member()).map(member -> new Seat(meeting, group, member, link.expiresOn())));
    }

    private SeatSheet seen(Seat it) {
        var group = it.group().plan();
        return new SeatSheet(
                group.name(),
                group.county(),
                it.member().kind(),
                it.meeting().plan(),
                it.meeting().state(),
                it.meeting().agenda().stream().map(AgendaItem::point).toList(),
                data.themes(group.county()),
                votes.of(it.meeting().id()).stream()
                        .map(vote -> VoteSheet.of(vote, Optional.of(it.member().id())))
                        .toList(),
                it.meeting().isWritable(),
                it.until());
    }

    /** At the same gate as feedback without an account. */
    public Passage mayPass(Knock knock) {
        return limiter.mayPass(caller.tenant().value(), Gate.ANONYMOUS_POST, knock.address(), knock.ticket());
    }

    /** One at a time, so that nobody votes twice, however fast. */
    public VoteOutcome vote(Token token, DotVoteId which, Map<Integer, Integer> spread) {
        return found(token)
                .flatMap(seat -> votes.hold(which)
                        .filter(it -> it.meeting().equals(seat.meeting().id()))
                        .map(it -> it.cast(seat.member(), spread, today())))
                .orElse(VoteOutcome.CLOSED);
    }

    /** Returns whether the words are there. */
    public boolean leave(Token token, Digest form, String words) {
        return found(token)
                .flatMap(it -> meetings.hold(it.meeting().id()))
                .map(it -> {
                    var id = UUID.randomUUID();
                    var sealed = seals.seal(it.key(), MeetingRemark.place(id), words);
                    return it.leaveWords(id, form, sealed, today());
                })
                .orElse(false);
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
