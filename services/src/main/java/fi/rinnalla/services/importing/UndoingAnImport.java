package fi.rinnalla.services.importing;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.importing.BroughtThings;
import fi.rinnalla.domain.importing.ImportRunId;
import fi.rinnalla.domain.importing.ImportRuns;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Takes out exactly what an import brought. Rows that somebody has changed or used since stay, and are told with the reason. */
@UseCase
@MayBeDoneBy(Permission.BRING_IN_OLD_FIGURES)
public class UndoingAnImport {
    private final ImportRuns runs;
    private final BroughtThings brought;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public UndoingAnImport(ImportRuns runs, BroughtThings brought, Auditing auditing, Clock clock) {
        this.runs = runs;
        this.brought = brought;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** Returns how many things went. */
    public int undo(ImportRunId id) {
        var run = runs.hold(id).orElseThrow(() -> new NotFound(id));
        if (!run.mayBeUndone()) {
            return 0;
        }
        var went = brought.takeAway(run);
        run.undone(brought.left(run), clock.instant());
        auditing.note(AuditAct.UNDID_OLD_FIGURES, id.value());
        return went;
    }
}
