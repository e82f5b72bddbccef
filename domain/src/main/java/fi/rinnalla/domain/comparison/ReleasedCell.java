package fi.rinnalla.domain.comparison;

import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;

/** One frozen bin. */
public record ReleasedCell(ProgrammeId programme, Quarter quarter, Cell cell, Bin bin) {}
