package fi.rinnalla.domain.opendata;

import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** This organisation's own part of the release, a page at a time. */
public interface FrozenCells {
    /** In an order that does not change: by programme, quarter, indicator and class. */
    List<FrozenCell> page(Optional<CellPlace> after, int limit);

    /** The quarters of it that everybody may have. */
    Set<Quarter> opened(ProgrammeId programme, Indicator indicator);
}
