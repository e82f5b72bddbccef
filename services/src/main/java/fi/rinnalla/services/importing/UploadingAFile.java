package fi.rinnalla.services.importing;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.importing.ImportKind;
import fi.rinnalla.domain.importing.ImportRun;
import fi.rinnalla.domain.importing.ImportRunId;
import fi.rinnalla.domain.importing.ImportRuns;
import fi.rinnalla.domain.importing.Sheet;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Takes a file that can be read as a table, and the file back where nobody wants to go on with it. */
@UseCase
@MayBeDoneBy(Permission.BRING_IN_OLD_FIGURES)
public class UploadingAFile {
    private final ImportRuns runs;
    private final OpenedFiles files;
    private final Auditing auditing;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public UploadingAFile(ImportRuns runs, OpenedFiles files, Auditing auditing, Caller caller, Clock clock) {
        this.runs = runs;
        this.files = files;
        this.auditing = auditing;
        this.caller = caller;
        this.clock = clock;
    }

    /** Asked before anything is read. */
    public void mayUpload() {
        caller.staff();
    }

    /** The same file that waits already is gone on with. */
    public ImportRunId take(ImportKind kind, Sheet sheet) {
        var content = Digest.of(sheet.packed());
        return runs.waiting(kind, content).map(ImportRun::id).orElseGet(() -> taken(kind, sheet, content));
    }

    private ImportRunId taken(ImportKind kind, Sheet sheet, Digest content) {
        var now = clock.instant();
        var id = new ImportRunId(Uuid7.at(now));
        var closed = files.close(id, sheet);
        var by = new ImportRun.By(caller.staff(), role(), now);
        runs.add(ImportRun.uploaded(
                id, kind, closed.key(), closed.file(), content, sheet.rows().size(), by));
        auditing.note(AuditAct.UPLOADED_OLD_FIGURES, id.value());
        return id;
    }

    private Role role() {
        return caller.roles().contains(Role.ADMINISTRATOR) ? Role.ADMINISTRATOR : Role.WORKER;
    }

    /** Key first. Returns whether it could go: not where something of it has come in. */
    public boolean discard(ImportRunId id) {
        var run = runs.hold(id).orElseThrow(() -> new NotFound(id));
        if (!run.isWaiting()) {
            return false;
        }
        run.key().ifPresent(files::destroy);
        runs.remove(run);
        auditing.note(AuditAct.DISCARDED_OLD_FIGURES, id.value());
        return true;
    }
}
