package fi.rinnalla.services.importing;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.importing.ImportRuns;
import fi.rinnalla.domain.importing.ImportState;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/** Says on the first page of the day which files lie there and were not brought in: their columns or their trial wait. */
@UseCase
@MayBeDoneBy(Permission.SEE_TODAY)
public class SeeingImportsThatWait {
    private static final int LOOKED_AT = 20;

    private final ImportRuns runs;
    private final Caller caller;

    @Inject
    public SeeingImportsThatWait(ImportRuns runs, Caller caller) {
        this.runs = runs;
        this.caller = caller;
    }

    /** Newest first; nothing for whoever brings none in. */
    public List<RunRow> now() {
        return caller.may(Permission.BRING_IN_OLD_FIGURES)
                ? runs.newest(LOOKED_AT).stream()
                        .filter(it -> it.state() == ImportState.UPLOADED)
                        .map(RunRow::of)
                        .toList()
                : List.of();
    }
}
