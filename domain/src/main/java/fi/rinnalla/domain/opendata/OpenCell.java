package fi.rinnalla.domain.opendata;

import fi.rinnalla.domain.comparison.ReleasedProgramme;

/** A frozen bin that everybody may have, with whose it is. */
public record OpenCell(ReleasedProgramme programme, FrozenCell frozen) {}
