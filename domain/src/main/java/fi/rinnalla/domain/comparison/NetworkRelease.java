package fi.rinnalla.domain.comparison;

import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.shared.Quarter;
import java.util.List;
import java.util.Optional;

/** What a coordinator's network has been shown; there is no way from here into any organisation. */
public interface NetworkRelease {
    List<ReleasedProgramme> programmes(NetworkId network);

    List<ReleasedCell> cells(NetworkId network, Indicator indicator, Quarter first, Quarter last);

    /** From the first quarter anybody has released to the last. */
    Optional<Span> span(NetworkId network);

    record Span(Quarter first, Quarter last) {}
}
