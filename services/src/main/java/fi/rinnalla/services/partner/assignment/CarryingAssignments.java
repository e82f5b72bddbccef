package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.assignment.Assignment;
import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.partner.assignment.Assignments;
import fi.rinnalla.domain.partner.assignment.CancelledBy;
import fi.rinnalla.domain.partner.assignment.Held;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Predicate;

/** A worker sees an assignment through: the talk before, that it was held, the talk after; or lets it be. */
@UseCase
@MayBeDoneBy(Permission.CARRY_ASSIGNMENTS)
public class CarryingAssignments {
    private final Assignments assignments;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public CarryingAssignments(Assignments assignments, Auditing auditing, Clock clock) {
        this.assignments = assignments;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** Each of these returns whether it could be done as things stand. */
    public boolean takeUp(AssignmentId id) {
        return step(id, it -> it.takeUp(today()));
    }

    public boolean settle(AssignmentId id) {
        return step(id, it -> it.settleForThoseWhoSaidYes(today()));
    }

    public boolean prepareOn(AssignmentId id, LocalDate day) {
        return step(id, it -> it.prepareOn(day, today()));
    }

    public boolean prepared(AssignmentId id) {
        return step(id, it -> it.isPreparedNow(today()));
    }

    public boolean held(AssignmentId id, Held held) {
        return step(id, it -> it.wasHeld(held.day(), held.minutes(), held.present(), today()));
    }

    public boolean debriefOn(AssignmentId id, LocalDate day) {
        return step(id, it -> it.debriefOn(day, today()));
    }

    public boolean debriefed(AssignmentId id) {
        return step(id, it -> it.isDebriefedNow(today()));
    }

    public boolean cancel(AssignmentId id) {
        return step(id, it -> it.cancel(CancelledBy.STAFF, today()));
    }

    private boolean step(AssignmentId id, Predicate<Assignment> step) {
        var assignment = assignments.hold(id).orElseThrow(() -> new NotFound(id));
        var done = step.test(assignment);
        if (done) {
            auditing.note(AuditAct.MOVED_ASSIGNMENT, id.value());
        }
        return done;
    }

    public LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
