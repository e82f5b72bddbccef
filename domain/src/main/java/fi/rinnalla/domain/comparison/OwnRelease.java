package fi.rinnalla.domain.comparison;

import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import java.util.List;
import java.util.Set;

/** What of this organisation's own has been frozen. */
public interface OwnRelease {
    Set<Quarter> frozen(ProgrammeId programme, Indicator indicator);

    /** What everybody else sees of this organisation. */
    List<ReleasedCell> cells(Quarter first, Quarter last);

    /** And by what everybody else may divide it. */
    List<ReleasedDivisor> divisors(Quarter first, Quarter last);
}
