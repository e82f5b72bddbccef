package fi.rinnalla.services.presence;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.presence.FirstName;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** @param insteadOf whose turn it was, for a stand-in */
public record TurnWish(LocalDate day, Role role, Optional<FirstName> firstName, Optional<UUID> insteadOf) {}
