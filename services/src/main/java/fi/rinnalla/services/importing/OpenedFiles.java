package fi.rinnalla.services.importing;

import fi.rinnalla.domain.importing.ImportRun;
import fi.rinnalla.domain.importing.ImportRunId;
import fi.rinnalla.domain.importing.Sheet;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.SealPlace;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.Seals;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The file of an import, closed and opened. */
@Dependent
public class OpenedFiles {
    private final Seals seals;

    @Inject
    public OpenedFiles(Seals seals) {
        this.seals = seals;
    }

    Closed close(ImportRunId id, Sheet sheet) {
        var key = seals.newKey();
        return new Closed(key, seals.seal(key, place(id), sheet.packed()));
    }

    /** Nobody else's, and none that has gone. */
    Sheet open(ImportRun run) {
        var key = run.key().orElseThrow(() -> new NotFound(run.id()));
        return Sheet.unpacked(seals.open(key, place(run.id()), run.file().orElseThrow(() -> new NotFound(run.id()))));
    }

    void destroy(KeyId key) {
        seals.destroy(key);
    }

    private static SealPlace place(ImportRunId id) {
        return new SealPlace("import_run", "file", id.value());
    }

    record Closed(KeyId key, Sealed file) {}
}
