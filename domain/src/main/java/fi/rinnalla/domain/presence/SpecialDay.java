package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** One day that is not like the others: closed (no slot), or open at another time. The reasons are for parents to read. */
public record SpecialDay(LocalDate day, Optional<Slot> slot, Map<Language, String> reasons) {}
