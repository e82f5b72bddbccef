package fi.rinnalla.services.codevelopment.group;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.codevelopment.group.DevelopmentGroups;
import fi.rinnalla.domain.codevelopment.group.GroupMeetingId;
import fi.rinnalla.domain.codevelopment.group.GroupMeetings;
import fi.rinnalla.domain.codevelopment.group.GroupMemberId;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.access.Token;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Gives a member without an account a way to one meeting, for a time. */
@UseCase
@MayBeDoneBy(Permission.LEAD_DEVELOPMENT_GROUPS)
public class GivingLinks {
    private final DevelopmentGroups groups;
    private final GroupMeetings meetings;
    private final MeetingKeys keys;
    private final Auditing auditing;

    @Inject
    public GivingLinks(DevelopmentGroups groups, GroupMeetings meetings, MeetingKeys keys, Auditing auditing) {
        this.groups = groups;
        this.meetings = meetings;
        this.keys = keys;
        this.auditing = auditing;
    }

    /**
     * @param token told once
     * @param until its last day
     */
    public record Given(Token token, MemberRow member, LocalDate until) {}

    /** Empty where the meeting was let be or its minutes are approved, or nobody sits there by that name. */
    public Optional<Given> give(GroupMeetingId id, GroupMemberId who) {
        var meeting = meetings.hold(id).orElseThrow(() -> new NotFound(id));
        return groups.find(meeting.group())
                .flatMap(it -> it.member(who))
                .filter(it -> meeting.isWritable())
                .map(it -> {
                    auditing.note(AuditAct.GAVE_MEETING_LINK, id.value());
                    return new Given(
                            keys.draw(meeting, it),
                            MemberRow.of(it),
                            Retention.MEETING_LINK.lastDay(meeting.plan().day()));
                });
    }
}
