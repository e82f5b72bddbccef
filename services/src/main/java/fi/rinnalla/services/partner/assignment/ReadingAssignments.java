package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.assignment.Assignment;
import fi.rinnalla.domain.partner.assignment.AssignmentFilter;
import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.partner.assignment.Assignments;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Slice;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Shows;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** What was ordered, for the staff who see to it. Opening one leaves a line; the list shows no free words. */
@UseCase
@MayBeDoneBy(Permission.CARRY_ASSIGNMENTS)
@Shows(AssignmentView.CONTACT)
public class ReadingAssignments {
    private static final int ROWS = 30;

    private final Assignments assignments;
    private final OpenedAssignments opened;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public ReadingAssignments(Assignments assignments, OpenedAssignments opened, Auditing auditing, Clock clock) {
        this.assignments = assignments;
        this.opened = opened;
        this.auditing = auditing;
        this.clock = clock;
    }

    public Slice<AssignmentRow> page(AssignmentFilter filter, Optional<After> after) {
        var found = assignments.page(filter, after, ROWS);
        var names = opened.names(found.rows().stream().map(Assignment::orderer).toList());
        var rows = found.rows().stream()
                .map(it -> AssignmentRow.of(it, names.get(it.orderer()), today()))
                .toList();
        return new Slice<>(rows, found.next());
    }

    public AssignmentView read(AssignmentId id) {
        var assignment = assignments.find(id).orElseThrow(() -> new NotFound(id));
        auditing.note(AuditAct.READ_ORDER, id.value());
        return opened.view(assignment, today());
    }

    public LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
