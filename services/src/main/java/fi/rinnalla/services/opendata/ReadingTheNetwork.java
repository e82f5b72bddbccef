package fi.rinnalla.services.opendata;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.comparison.NetworkRelease;
import fi.rinnalla.domain.comparison.ReleasedProgramme;
import fi.rinnalla.domain.opendata.CellPlace;
import fi.rinnalla.domain.opendata.FrozenCell;
import fi.rinnalla.domain.opendata.NetworkCells;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.NetworkUseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What the network's coordinators see, for a program of theirs. */
@NetworkUseCase
@MayBeDoneBy(Permission.READ_RELEASE_BY_TOKEN)
public class ReadingTheNetwork {
    private final NetworkRelease release;
    private final NetworkCells cells;
    private final Caller caller;

    @Inject
    public ReadingTheNetwork(NetworkRelease release, NetworkCells cells, Caller caller) {
        this.release = release;
        this.cells = cells;
        this.caller = caller;
    }

    public List<ReleasedProgramme> members() {
        return release.programmes(caller.network());
    }

    public List<FrozenCell> page(Optional<CellPlace> after, int limit) {
        return cells.page(caller.network(), after, limit);
    }
}
