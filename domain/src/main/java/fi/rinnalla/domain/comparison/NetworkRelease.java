package fi.rinnalla.domain.comparison;

import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.shared.Quarter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a coordinator's network has been shown; there is no way from here into any organisation. */
public interface NetworkRelease {
    String name(NetworkId network);

    List<ReleasedProgramme> programmes(NetworkId network);

    List<ReleasedCell> cells(NetworkId network, Indicator indicator, Quarter first, Quarter last);

    /** By what amounts may be divided, as far as organisations have agreed to show it. */
    List<ReleasedDivisor> divisors(NetworkId network, Divisor divisor, Quarter first, Quarter last);

    /** Which indicators of which quarters have been released at all. */
    Set<HandedOver> handedOver(NetworkId network, Quarter first, Quarter last);

    /** From the first quarter anybody has released to the last. */
    Optional<Span> span(NetworkId network);

    record Span(Quarter first, Quarter last) {}
}
