package fi.rinnalla.domain.programme.funding;

import fi.rinnalla.domain.programme.ProgrammeId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that is done in a programme, in one day or over years.
 *
 * @param name as staff know it
 * @param first the first day on which it was, is, or is planned to be; empty where none is known
 */
public record Activity(ActivityId id, ProgrammeId programme, String name, Optional<LocalDate> first) {}
