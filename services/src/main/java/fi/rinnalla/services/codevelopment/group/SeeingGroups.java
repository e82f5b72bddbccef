package fi.rinnalla.services.codevelopment.group;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.codevelopment.group.Composition;
import fi.rinnalla.domain.codevelopment.group.DevelopmentGroup;
import fi.rinnalla.domain.codevelopment.group.DevelopmentGroupId;
import fi.rinnalla.domain.codevelopment.group.DevelopmentGroups;
import fi.rinnalla.domain.codevelopment.group.GroupMeeting;
import fi.rinnalla.domain.codevelopment.group.GroupMeetings;
import fi.rinnalla.domain.codevelopment.group.GroupMember;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The development groups, and one of them with who sits in it and when it meets. */
@UseCase
@MayBeDoneBy(Permission.LEAD_DEVELOPMENT_GROUPS)
public class SeeingGroups {
    private static final int MEETINGS = 60;
    private static final int MONTHS_AHEAD = 12;

    private final DevelopmentGroups groups;
    private final GroupMeetings meetings;
    private final ExperiencePartners partners;
    private final Clock clock;

    @Inject
    public SeeingGroups(DevelopmentGroups groups, GroupMeetings meetings, ExperiencePartners partners, Clock clock) {
        this.groups = groups;
        this.meetings = meetings;
        this.partners = partners;
        this.clock = clock;
    }

    public List<GroupRow> all() {
        var today = Helsinki.day(clock.instant());
        var ahead = meetings.aheadBetween(today, today.plusMonths(MONTHS_AHEAD)).stream()
                .collect(Collectors.toMap(GroupMeeting::group, it -> it.plan().day(), (first, later) -> first));
        return groups.all().stream()
                .map(it -> new GroupRow(
                        it.id(), it.plan(), it.members().size(), it.isOpen(), Optional.ofNullable(ahead.get(it.id()))))
                .toList();
    }

    public GroupSheet one(DevelopmentGroupId id) {
        var group = groups.find(id).orElseThrow(() -> new NotFound(id));
        var today = Helsinki.day(clock.instant());
        return new GroupSheet(
                id,
                group.plan(),
                group.beganOn(),
                group.endedOn(),
                group.members().stream().map(MemberRow::of).toList(),
                Composition.of(group.members().stream().map(GroupMember::kind).toList()),
                meetings.of(id, MEETINGS).stream()
                        .map(it -> MeetingRow.of(it, today))
                        .toList(),
                free(group));
    }

    private List<GroupSheet.FreePartner> free(DevelopmentGroup group) {
        return partners.present().stream()
                .filter(it -> group.memberOf(it.id()).isEmpty())
                .map(it -> new GroupSheet.FreePartner(it.id(), it.profile().called()))
                .toList();
    }
}
