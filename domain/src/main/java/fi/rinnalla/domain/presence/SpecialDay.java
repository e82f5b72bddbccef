package fi.rinnalla.domain.presence;

import java.time.LocalDate;
import java.util.Optional;

/** One day that is not like the others: closed (no slot), or open at another time. The reason is for parents to read. */
public record SpecialDay(LocalDate day, Optional<Slot> slot, Optional<String> reason) {}
