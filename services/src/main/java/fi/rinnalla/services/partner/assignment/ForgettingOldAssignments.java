package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.assignment.Assignment;
import fi.rinnalla.domain.partner.assignment.Assignments;
import fi.rinnalla.domain.partner.assignment.CancelledBy;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** A year after anybody touched it, what was written about an assignment goes, key first; what never came to anything is let be. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 3600)
public class ForgettingOldAssignments implements HouseJob {
    private static final int AT_ONCE = 50;

    private final Assignments assignments;
    private final Seals seals;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public ForgettingOldAssignments(Assignments assignments, Seals seals, Auditing auditing, Clock clock) {
        this.assignments = assignments;
        this.seals = seals;
        this.auditing = auditing;
        this.clock = clock;
    }

    @Override
    public int run() {
        var today = Helsinki.day(clock.instant());
        var old = assignments.outlived(Retention.ORDER.goesBefore(today), AT_ONCE);
        old.forEach(it -> forget(it, today));
        return old.size();
    }

    private void forget(Assignment it, LocalDate today) {
        it.key().ifPresent(seals::destroy);
        it.forget(CancelledBy.STAFF, today);
        auditing.note(AuditAct.ERASED_BY_RETENTION, it.id().value());
    }
}
