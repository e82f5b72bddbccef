package fi.rinnalla.domain.partner;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a version asks.
 *
 * @param from in force from that day on
 * @param againBy by then everybody signs it who signed an older one; empty where the older one goes on holding
 */
public record CommitmentRule(CommitmentKind kind, int number, LocalDate from, Optional<LocalDate> againBy) {}
