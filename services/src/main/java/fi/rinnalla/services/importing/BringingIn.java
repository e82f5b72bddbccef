package fi.rinnalla.services.importing;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.importing.ImportRunId;
import fi.rinnalla.domain.importing.ImportRuns;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;

/** Begins to bring a file in: what is short is in at once, what is long goes on by itself. Twice is once. */
@UseCase
@MayBeDoneBy(Permission.BRING_IN_OLD_FIGURES)
public class BringingIn {
    private final ImportRuns runs;
    private final Batches batches;
    private final Auditing auditing;

    @Inject
    public BringingIn(ImportRuns runs, Batches batches, Auditing auditing) {
        this.runs = runs;
        this.batches = batches;
        this.auditing = auditing;
    }

    public void start(ImportRunId id) {
        var run = runs.hold(id).orElseThrow(() -> new NotFound(id));
        if (run.start()) {
            auditing.note(AuditAct.BROUGHT_IN_OLD_FIGURES, id.value());
            batches.next(run);
        }
    }
}
