package fi.rinnalla.services.opendata;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.opendata.NetworkCells;
import fi.rinnalla.domain.opendata.OpenCell;
import fi.rinnalla.domain.opendata.OpenEdition;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.NetworkUseCase;
import jakarta.inject.Inject;
import java.util.List;

/** What everybody may take along: frozen bins of organisations that said yes to that, and nothing else. */
@NetworkUseCase
@MayBeDoneBy(Permission.SEE_PUBLIC_PAGES)
public class SeeingOpenData {
    private final NetworkCells cells;
    private final Caller caller;

    @Inject
    public SeeingOpenData(NetworkCells cells, Caller caller) {
        this.cells = cells;
        this.caller = caller;
    }

    /** Newest first. */
    public List<Integer> years() {
        return cells.openYears(caller.network());
    }

    public List<OpenCell> of(int year) {
        return cells.open(caller.network(), year);
    }

    public OpenEdition edition(int year) {
        return cells.edition(caller.network(), year);
    }
}
