package fi.rinnalla.services.codevelopment.group;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.codevelopment.group.AgendaPoint;
import fi.rinnalla.domain.codevelopment.group.CallOutcome;
import fi.rinnalla.domain.codevelopment.group.DevelopmentGroup;
import fi.rinnalla.domain.codevelopment.group.DevelopmentGroupId;
import fi.rinnalla.domain.codevelopment.group.DevelopmentGroups;
import fi.rinnalla.domain.codevelopment.group.GroupMeeting;
import fi.rinnalla.domain.codevelopment.group.GroupMeetingId;
import fi.rinnalla.domain.codevelopment.group.GroupMeetings;
import fi.rinnalla.domain.codevelopment.group.GroupMember;
import fi.rinnalla.domain.codevelopment.group.GroupMemberId;
import fi.rinnalla.domain.codevelopment.group.GroupPlan;
import fi.rinnalla.domain.codevelopment.group.MeetingLinks;
import fi.rinnalla.domain.codevelopment.group.MeetingPlan;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Plans meetings of a group, puts together what they are about, and calls them. One form is one meeting. */
@UseCase
@MayBeDoneBy(Permission.LEAD_DEVELOPMENT_GROUPS)
public class PlanningMeetings {
    private final DevelopmentGroups groups;
    private final GroupMeetings meetings;
    private final MeetingLinks links;
    private final Seals seals;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public PlanningMeetings(
            DevelopmentGroups groups,
            GroupMeetings meetings,
            MeetingLinks links,
            Seals seals,
            Auditing auditing,
            Clock clock) {
        this.groups = groups;
        this.meetings = meetings;
        this.links = links;
        this.seals = seals;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** Whose meeting would be planned. */
    public GroupPlan of(DevelopmentGroupId group) {
        return find(group).orElseThrow(() -> new NotFound(group));
    }

    public Optional<GroupPlan> find(DevelopmentGroupId group) {
        return groups.find(group).map(DevelopmentGroup::plan);
    }

    /** Everybody is expected until it is known that somebody is not coming. Empty where the group has ended. */
    public Optional<GroupMeetingId> plan(Digest form, DevelopmentGroupId group, MeetingPlan plan) {
        return meetings.findByFormKey(form).map(GroupMeeting::id).or(() -> make(form, group, plan));
    }

    private Optional<GroupMeetingId> make(Digest form, DevelopmentGroupId id, MeetingPlan plan) {
        var group = groups.hold(id).orElseThrow(() -> new NotFound(id));
        if (!group.isOpen()) {
            return Optional.empty();
        }
        var meeting = new GroupMeetingId(Uuid7.at(clock.instant()));
        var coming = group.members().stream().map(GroupMember::id).toList();
        meetings.add(GroupMeeting.planned(meeting, id, form, seals.newKey(), plan, coming));
        auditing.note(AuditAct.PLANNED_GROUP_MEETING, meeting.value());
        return Optional.of(meeting);
    }

    public MeetingPlan plan(GroupMeetingId id) {
        return meetings.find(id).orElseThrow(() -> new NotFound(id)).plan();
    }

    /** Each of these returns whether it could be done as things stand. Links go along to the new day. */
    public boolean change(GroupMeetingId id, MeetingPlan plan) {
        return noted(id, it -> {
            var changed = it.change(plan);
            if (changed) {
                links.of(id).forEach(link -> link.moved(plan.day()));
            }
            return changed;
        });
    }

    public boolean come(GroupMeetingId id, Set<GroupMemberId> who) {
        return noted(id, it -> {
            var here = groups.find(it.group()).orElseThrow().members().stream()
                    .map(GroupMember::id)
                    .filter(who::contains)
                    .collect(Collectors.toSet());
            return it.come(here);
        });
    }

    public boolean put(GroupMeetingId id, List<AgendaPoint> points) {
        return noted(id, it -> points.stream().allMatch(point -> it.putOnTheAgenda(Uuid7.at(clock.instant()), point)));
    }

    public boolean takeOff(GroupMeetingId id, UUID item) {
        return noted(id, it -> it.takeOffTheAgenda(item));
    }

    public boolean moveUp(GroupMeetingId id, UUID item) {
        return noted(id, it -> it.moveUp(item));
    }

    public boolean cancel(GroupMeetingId id) {
        return noted(id, it -> {
            var cancelled = it.cancel();
            if (cancelled) {
                links.of(id).forEach(links::remove);
            }
            return cancelled;
        });
    }

    private boolean noted(GroupMeetingId id, Predicate<GroupMeeting> what) {
        var done = what.test(hold(id));
        if (done) {
            auditing.note(AuditAct.PLANNED_GROUP_MEETING, id.value());
        }
        return done;
    }

    /** @param why it is called where no experience expert is coming */
    public CallOutcome call(GroupMeetingId id, String why) {
        var meeting = hold(id);
        var group = groups.find(meeting.group()).orElseThrow(() -> new NotFound(meeting.group()));
        var outcome = meeting.call(meeting.composition(group), why, today());
        if (outcome == CallOutcome.CALLED) {
            auditing.note(AuditAct.CALLED_GROUP_MEETING, id.value());
        }
        return outcome;
    }

    private GroupMeeting hold(GroupMeetingId id) {
        return meetings.hold(id).orElseThrow(() -> new NotFound(id));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
