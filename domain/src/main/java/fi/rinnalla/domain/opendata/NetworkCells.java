package fi.rinnalla.domain.opendata;

import fi.rinnalla.domain.comparison.NetworkId;
import java.util.List;
import java.util.Optional;

/** What a network has been shown, a page at a time; and of it what everybody may have. */
public interface NetworkCells {
    /** In an order that does not change: by programme, quarter, indicator and class. */
    List<FrozenCell> page(NetworkId network, Optional<CellPlace> after, int limit);

    /** The years of which anything is open, newest first. */
    List<Integer> openYears(NetworkId network);

    List<OpenCell> open(NetworkId network, int year);

    /** Of what {@link #open} would say; for whoever has said it before. */
    OpenEdition edition(NetworkId network, int year);
}
