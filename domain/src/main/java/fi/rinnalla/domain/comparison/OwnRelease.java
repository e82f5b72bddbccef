package fi.rinnalla.domain.comparison;

import fi.rinnalla.domain.measure.Figures;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import java.util.List;
import java.util.Set;

/** The one way out: an organisation hands its own counts over, and they are binned and frozen on the way. */
public interface OwnRelease {
    /** Shows a programme to the network, or shows it anew. */
    void present(ReleasedProgramme programme);

    Set<Quarter> frozen(ProgrammeId programme, Indicator indicator);

    /** What everybody else sees of this organisation. */
    List<ReleasedCell> cells(Quarter first, Quarter last);

    /** All classes at once, once for ever; only a quarter that is closed. */
    void freeze(ProgrammeId programme, Quarter quarter, Indicator indicator, Figures figures);
}
