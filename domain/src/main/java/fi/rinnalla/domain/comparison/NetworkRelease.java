package fi.rinnalla.domain.comparison;

import fi.rinnalla.domain.shared.Quarter;
import java.util.List;

/** What a coordinator's network has been shown; there is no way from here into any organisation. */
public interface NetworkRelease {
    List<ReleasedProgramme> programmes(NetworkId network);

    List<ReleasedCell> cells(NetworkId network, Quarter first, Quarter last);
}
