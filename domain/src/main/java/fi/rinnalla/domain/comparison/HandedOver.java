package fi.rinnalla.domain.comparison;

import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;

/** That a programme has released an indicator of a quarter; what its figures are is another matter. */
public record HandedOver(ProgrammeId programme, Indicator indicator, Quarter quarter) {}
