package fi.rinnalla.services.support;

import fi.rinnalla.domain.support.StandInId;
import java.time.LocalDate;

/** Somebody stands in, or will, by the names that colleagues know. */
public record StandInRow(StandInId id, String away, String who, LocalDate first, LocalDate last) {}
