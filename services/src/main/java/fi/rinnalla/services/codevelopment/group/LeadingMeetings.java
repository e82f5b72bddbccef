package fi.rinnalla.services.codevelopment.group;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.codevelopment.group.AgendaNotes;
import fi.rinnalla.domain.codevelopment.group.Composition;
import fi.rinnalla.domain.codevelopment.group.GroupMeeting;
import fi.rinnalla.domain.codevelopment.group.GroupMeetingId;
import fi.rinnalla.domain.codevelopment.group.GroupMeetings;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;

/** Writes down what came of each point, how many were there, and approves the minutes. */
@UseCase
@MayBeDoneBy(Permission.LEAD_DEVELOPMENT_GROUPS)
public class LeadingMeetings {
    private final GroupMeetings meetings;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public LeadingMeetings(GroupMeetings meetings, Auditing auditing, Clock clock) {
        this.meetings = meetings;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** Each of these returns whether it could be done as things stand. */
    public boolean write(GroupMeetingId id, UUID item, AgendaNotes notes) {
        return noted(id, AuditAct.WROTE_MINUTES, it -> it.write(item, notes));
    }

    public boolean held(GroupMeetingId id, Composition present) {
        return noted(id, AuditAct.WROTE_MINUTES, it -> it.wasHeld(present, today()));
    }

    public boolean approve(GroupMeetingId id) {
        return noted(id, AuditAct.APPROVED_MINUTES, it -> it.approve(today()));
    }

    private boolean noted(GroupMeetingId id, AuditAct act, Predicate<GroupMeeting> what) {
        var done = what.test(meetings.hold(id).orElseThrow(() -> new NotFound(id)));
        if (done) {
            auditing.note(act, id.value());
        }
        return done;
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
