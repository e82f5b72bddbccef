package fi.rinnalla.services.importing;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.importing.ImportRun;
import fi.rinnalla.domain.importing.ImportRunId;
import fi.rinnalla.domain.importing.ImportRuns;
import fi.rinnalla.domain.importing.Mapping;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/** Says which column of a file is what. It is remembered for the next file of its kind. */
@UseCase
@MayBeDoneBy(Permission.BRING_IN_OLD_FIGURES)
public class ChoosingColumns {
    private static final int SAMPLES = 5;

    private final ImportRuns runs;
    private final Grounds grounds;
    private final OpenedFiles files;
    private final Auditing auditing;

    @Inject
    public ChoosingColumns(ImportRuns runs, Grounds grounds, OpenedFiles files, Auditing auditing) {
        this.runs = runs;
        this.grounds = grounds;
        this.files = files;
        this.auditing = auditing;
    }

    public ColumnSheet columns(ImportRunId id) {
        var run = runs.find(id).orElseThrow(() -> new NotFound(id));
        var sheet = files.open(run);
        return new ColumnSheet(
                RunRow.of(run),
                sheet.headings(),
                sheet.rows().stream().limit(SAMPLES).toList(),
                run.mapping().orElseGet(() -> Mapping.guessed(run.kind(), sheet.headings(), runs.headings(run.kind()))),
                grounds.places(),
                grounds.lines());
    }

    public ColumnOutcome choose(ImportRunId id, Mapping mapping) {
        var run = runs.hold(id).orElseThrow(() -> new NotFound(id));
        var sheet = files.open(run);
        if (!mapping.fits(sheet)) {
            return new ColumnOutcome.NoSuchColumn();
        }
        if (!mapping.doubled().isEmpty()) {
            return new ColumnOutcome.Doubled(mapping.doubled());
        }
        var missing = mapping.missing(run.kind());
        if (!missing.isEmpty()) {
            return new ColumnOutcome.Missing(missing);
        }
        if (run.map(mapping)) {
            chosen(run, mapping, sheet.headings());
        }
        return new ColumnOutcome.Chosen();
    }

    private void chosen(ImportRun run, Mapping mapping, List<String> headings) {
        runs.remember(run.kind(), mapping.headings(headings));
        auditing.note(AuditAct.MAPPED_OLD_FIGURES, run.id().value());
    }
}
