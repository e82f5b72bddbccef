package fi.rinnalla.services.codevelopment.group;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.codevelopment.group.DevelopmentGroup;
import fi.rinnalla.domain.codevelopment.group.DevelopmentGroups;
import fi.rinnalla.domain.codevelopment.group.GroupMeeting;
import fi.rinnalla.domain.codevelopment.group.GroupMeetingId;
import fi.rinnalla.domain.codevelopment.group.GroupMeetings;
import fi.rinnalla.domain.codevelopment.group.GroupMember;
import fi.rinnalla.domain.codevelopment.group.MeetingPlan;
import fi.rinnalla.domain.codevelopment.group.MeetingState;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.access.Token;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An experience partner sees the meetings of the groups in which they sit, and opens one. */
@UseCase
@MayBeDoneBy(Permission.SEE_OWN_MEETINGS)
public class SeeingMyMeetings {
    private static final int DAYS_BEHIND = 14;
    private static final int MONTHS_AHEAD = 6;

    private final DevelopmentGroups groups;
    private final GroupMeetings meetings;
    private final ExperiencePartners partners;
    private final MeetingKeys keys;
    private final Auditing auditing;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public SeeingMyMeetings(
            DevelopmentGroups groups,
            GroupMeetings meetings,
            ExperiencePartners partners,
            MeetingKeys keys,
            Auditing auditing,
            Caller caller,
            Clock clock) {
        this.groups = groups;
        this.meetings = meetings;
        this.partners = partners;
        this.keys = keys;
        this.auditing = auditing;
        this.caller = caller;
        this.clock = clock;
    }

    public record Mine(GroupMeetingId id, String group, MeetingPlan plan, List<String> agenda) {}

    /** Those that have been called, from two weeks ago on. */
    public List<Mine> mine() {
        var today = Helsinki.day(clock.instant());
        return me().stream()
                .flatMap(partner -> groups.with(partner).stream())
                .flatMap(group -> called(group, today))
                .sorted(Comparator.comparing(it -> it.plan().day()))
                .toList();
    }

    private Stream<Mine> called(DevelopmentGroup group, LocalDate today) {
        return meetings.aheadBetween(today.minusDays(DAYS_BEHIND), today.plusMonths(MONTHS_AHEAD)).stream()
                .filter(it -> it.group().equals(group.id()) && it.state() == MeetingState.CALLED)
                .map(it -> new Mine(
                        it.id(),
                        group.plan().name(),
                        it.plan(),
                        it.agenda().stream().map(item -> item.point().heading()).toList()));
    }

    /** A way in of one's own; empty where one does not sit there. */
    public Optional<Token> open(GroupMeetingId id) {
        return meetings.hold(id)
                .filter(it -> it.state() == MeetingState.CALLED)
                .flatMap(meeting -> me().flatMap(partner -> groups.find(meeting.group())
                        .flatMap(it -> it.memberOf(partner))
                        .map(it -> draw(meeting, it))));
    }

    private Token draw(GroupMeeting meeting, GroupMember me) {
        auditing.note(AuditAct.GAVE_MEETING_LINK, meeting.id().value());
        return keys.draw(meeting, me);
    }

    private Optional<PartnerId> me() {
        return partners.of(caller.staff()).map(ExperiencePartner::id);
    }
}
