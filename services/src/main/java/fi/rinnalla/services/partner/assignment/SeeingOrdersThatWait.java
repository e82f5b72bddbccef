package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.assignment.Assignments;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Says on the first page of the day how many assignments wait for us. */
@UseCase
@MayBeDoneBy(Permission.SEE_TODAY)
public class SeeingOrdersThatWait {
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
        return assignments.ahead().entrySet().stream()
                .filter(it -> it.getKey().next(today).isOurs())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
