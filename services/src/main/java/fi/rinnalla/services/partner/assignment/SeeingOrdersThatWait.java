package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.assignment.AssignmentFilter;
import fi.rinnalla.domain.partner.assignment.AssignmentState;
import fi.rinnalla.domain.partner.assignment.Assignments;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Says on the first page of the day how many assignments wait for us, and whether one was not read in time. */
@UseCase
@MayBeDoneBy(Permission.SEE_TODAY)
public class SeeingOrdersThatWait {
    private static final int MOST = 200;

    private final Assignments assignments;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public SeeingOrdersThatWait(Assignments assignments, Caller caller, Clock clock) {
        this.assignments = assignments;
        this.caller = caller;
        this.clock = clock;
    }

    /** Nothing for whoever does not see to them. */
    public int waiting() {
        if (!caller.may(Permission.CARRY_ASSIGNMENTS)) {
            return 0;
        }
        var today = Helsinki.day(clock.instant());
        var filter = new AssignmentFilter(
                Set.of(AssignmentState.RECEIVED, AssignmentState.LOOKING, AssignmentState.AGREED), Optional.empty());
        return (int) assignments.page(filter, Optional.empty(), MOST).rows().stream()
                .filter(it -> it.next(today).isOurs())
                .count();
    }
}
