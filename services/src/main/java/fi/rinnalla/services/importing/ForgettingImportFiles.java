package fi.rinnalla.services.importing;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.importing.ImportRun;
import fi.rinnalla.domain.importing.ImportRuns;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Files that nobody went on with go after thirty days, key first. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 3_600)
public class ForgettingImportFiles implements HouseJob {
    private static final int AT_ONCE = 20;

    private final ImportRuns runs;
    private final OpenedFiles files;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public ForgettingImportFiles(ImportRuns runs, OpenedFiles files, Auditing auditing, Clock clock) {
        this.runs = runs;
        this.files = files;
        this.auditing = auditing;
        this.clock = clock;
    }

    @Override
    public int run() {
        var old = runs.waitingSince(clock.instant().minus(Retention.IMPORT_FILE.kept()), AT_ONCE).stream()
                .map(runs::hold)
                .flatMap(Optional::stream)
                .filter(ImportRun::isWaiting)
                .toList();
        old.forEach(this::forget);
        return old.size();
    }

    private void forget(ImportRun run) {
        run.key().ifPresent(files::destroy);
        runs.remove(run);
        auditing.note(AuditAct.ERASED_BY_RETENTION, run.id().value());
    }
}
