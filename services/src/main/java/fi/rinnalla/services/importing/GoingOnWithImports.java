package fi.rinnalla.services.importing;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.importing.ImportRun;
import fi.rinnalla.domain.importing.ImportRuns;
import fi.rinnalla.domain.importing.ImportState;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;

/** Brings in what was too long for one go, some rows at a time. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 15)
public class GoingOnWithImports implements HouseJob {
    private final ImportRuns runs;
    private final Batches batches;

    @Inject
    public GoingOnWithImports(ImportRuns runs, Batches batches) {
        this.runs = runs;
        this.batches = batches;
    }

    /** Of one import at a time, the oldest first. Another node may have been faster. */
    @Override
    public int run() {
        return runs.running().stream()
                .findFirst()
                .flatMap(runs::hold)
                .filter(GoingOnWithImports::isRunning)
                .map(batches::next)
                .orElse(0);
    }

    private static boolean isRunning(ImportRun it) {
        return it.state() == ImportState.RUNNING;
    }
}
