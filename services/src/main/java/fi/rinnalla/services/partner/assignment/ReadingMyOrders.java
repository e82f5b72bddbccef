package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.assignment.Assignment;
import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.partner.assignment.Assignments;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.privacy.Readers;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The orders on the card that lies open. */
@UseCase
@MayBeDoneBy(Permission.KEEP_OWN_ORDER)
public class ReadingMyOrders {
    private final Assignments assignments;
    private final OpenedAssignments opened;
    private final Readers readers;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public ReadingMyOrders(
            Assignments assignments, OpenedAssignments opened, Readers readers, Caller caller, Clock clock) {
        this.assignments = assignments;
        this.opened = opened;
        this.readers = readers;
        this.caller = caller;
        this.clock = clock;
    }

    public List<AssignmentView> all() {
        return assignments.of(caller.card()).stream().map(this::view).toList();
    }

    /** Empty also where the order is somebody else's. */
    public Optional<AssignmentView> one(AssignmentId id) {
        return assignments
                .find(id)
                .filter(it -> it.card().equals(Optional.of(caller.card())))
                .map(this::view);
    }

    private AssignmentView view(Assignment it) {
        return opened.view(it, Helsinki.day(clock.instant()));
    }

    public OrderReaders readers() {
        return OrderReaders.of(readers);
    }
}
