package fi.rinnalla.services.importing;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.importing.BroughtThings;
import fi.rinnalla.domain.importing.Ground;
import fi.rinnalla.domain.importing.ImportRun;
import fi.rinnalla.domain.importing.ImportRunId;
import fi.rinnalla.domain.importing.ImportRuns;
import fi.rinnalla.domain.importing.StaysRow;
import fi.rinnalla.domain.importing.Trial;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Shows what was brought in, by whom by role, and what would come of a file that waits. */
@UseCase
@MayBeDoneBy(Permission.BRING_IN_OLD_FIGURES)
public class SeeingImports {
    private static final int LISTED = 50;

    private final ImportRuns runs;
    private final BroughtThings brought;
    private final Grounds grounds;
    private final OpenedFiles files;

    @Inject
    public SeeingImports(ImportRuns runs, BroughtThings brought, Grounds grounds, OpenedFiles files) {
        this.runs = runs;
        this.brought = brought;
        this.grounds = grounds;
        this.files = files;
    }

    /** Newest first. */
    public List<RunRow> newest() {
        return runs.newest(LISTED).stream().map(RunRow::of).toList();
    }

    public RunRow one(ImportRunId id) {
        return RunRow.of(run(id));
    }

    /** Nothing of it is stored. Only of a file that is here, with columns. */
    public Trial trial(ImportRunId id) {
        var run = run(id);
        var mapping = run.mapping().orElseThrow(() -> new NotFound(id));
        return new Trial(run.kind(), grounds.read(run.kind(), files.open(run), mapping));
    }

    /** Rows that would stay if it were undone now. */
    public List<StaysRow> staying(ImportRunId id) {
        return brought.staying(run(id));
    }

    /** A place and a line as this organisation calls them, for an example; nothing where it has none. */
    public List<String> doors() {
        return Stream.of(grounds.places(), grounds.lines())
                .map(it -> it.stream().findFirst().map(Ground.Door::name).orElse(""))
                .toList();
    }

    private ImportRun run(ImportRunId id) {
        return runs.find(id).orElseThrow(() -> new NotFound(id));
    }
}
