package fi.rinnalla.services.opendata;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.opendata.CellPlace;
import fi.rinnalla.domain.opendata.FrozenCell;
import fi.rinnalla.domain.opendata.FrozenCells;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The organisation's own frozen bins, as its network sees them: no exact count has a way out here. */
@UseCase
@MayBeDoneBy(Permission.READ_RELEASE_BY_TOKEN)
public class ReadingOwnRelease {
    private final FrozenCells cells;

    @Inject
    public ReadingOwnRelease(FrozenCells cells) {
        this.cells = cells;
    }

    public List<FrozenCell> page(Optional<CellPlace> after, int limit) {
        return cells.page(after, limit);
    }
}
