package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.assignment.Assignment;
import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.partner.assignment.Assignments;
import fi.rinnalla.domain.partner.assignment.CancelledBy;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Whoever ordered lets it be, says afterwards what they thought of it, or takes all of it away. Somebody else's is as if it were not there. */
@UseCase
@MayBeDoneBy(Permission.KEEP_OWN_ORDER)
public class KeepingMyOrder {
    private final Assignments assignments;
    private final OrdersOnACard onACard;
    private final Seals seals;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public KeepingMyOrder(Assignments assignments, OrdersOnACard onACard, Seals seals, Caller caller, Clock clock) {
        this.assignments = assignments;
        this.onACard = onACard;
        this.seals = seals;
        this.caller = caller;
        this.clock = clock;
    }

    /** No reason is asked. Returns whether it was still to come. */
    public boolean cancel(AssignmentId id) {
        return mine(id).filter(it -> it.cancel(CancelledBy.ORDERER, today())).isPresent();
    }

    /** Returns whether it was still to be said: it is done, and nothing was said before. */
    public boolean say(AssignmentId id, SayingForm form) {
        var saying = UUID.randomUUID();
        return mine(id).filter(it -> it.ordererSays(saying, form.closed(it, saying, seals), today()))
                .isPresent();
    }

    public boolean delete(AssignmentId id) {
        var mine = mine(id);
        mine.ifPresent(onACard::forget);
        return mine.isPresent();
    }

    private Optional<Assignment> mine(AssignmentId id) {
        return assignments.hold(id).filter(it -> it.card().equals(Optional.of(caller.card())));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
