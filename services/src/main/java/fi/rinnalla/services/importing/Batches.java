package fi.rinnalla.services.importing;

import fi.rinnalla.domain.importing.ImportRun;
import fi.rinnalla.domain.importing.ReadRow;
import fi.rinnalla.domain.shared.KeyId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings some rows more of an import that runs. Each batch is a transaction of its own, and looks anew at what is there: whatever
 * somebody counted by hand in between stands.
 */
@Dependent
public class Batches {
    static final int ROWS = 500;
    static final int THINGS = 2_000;

    private final Grounds grounds;
    private final OpenedFiles files;
    private final BringingRows bringing;
    private final Clock clock;

    @Inject
    public Batches(Grounds grounds, OpenedFiles files, BringingRows bringing, Clock clock) {
        this.grounds = grounds;
        this.files = files;
        this.bringing = bringing;
        this.clock = clock;
    }

    /** Returns how many rows were looked at. */
    int next(ImportRun run) {
        var key = run.key();
        var all = grounds.read(run.kind(), files.open(run), run.mapping().orElseThrow());
        var looked = new ArrayList<ReadRow>();
        var things = 0;
        for (var row : rest(run, all)) {
            looked.add(row);
            things += bringing.bring(run, row);
            if (things >= THINGS) {
                break;
            }
        }
        run.goOn(looked, things, clock.instant());
        forget(run, key);
        return looked.size();
    }

    private static List<ReadRow> rest(ImportRun run, List<ReadRow> all) {
        return all.stream().skip(run.done()).limit(ROWS).toList();
    }

    /** When the last row has been looked at nobody can open the file any more. */
    private void forget(ImportRun run, Optional<KeyId> key) {
        if (run.key().isEmpty()) {
            key.ifPresent(files::destroy);
        }
    }
}
