package fi.rinnalla.domain.comparison;

import fi.rinnalla.domain.measure.Figures;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;

/**
 * The one way out: an organisation hands its own counts over, and they are binned and frozen on the way. Only the house's
 * own work may; each act stands by itself, whatever becomes of the use case around it.
 */
public interface Handover {
    /** Shows one's own programme to the network, or shows it anew. */
    void present(ReleasedProgramme programme);

    /** The full set of the indicator's classes, once for ever; refused before the quarter is closed. */
    void freeze(ProgrammeId programme, Quarter quarter, Indicator indicator, Figures figures);

    /** By what amounts of the quarter may be divided, exactly and once for ever; refused before the quarter is closed. */
    void freeze(ReleasedDivisor divisor);
}
