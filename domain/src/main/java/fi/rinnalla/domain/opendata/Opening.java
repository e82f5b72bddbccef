package fi.rinnalla.domain.opendata;

import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;

/** Lets everybody have what was frozen of a quarter. Only the house's own work may; it is not taken back. */
public interface Opening {
    /** Nothing happens where it is open already; refused where nothing is frozen or nobody has agreed. */
    void open(ProgrammeId programme, Quarter quarter, Indicator indicator);
}
