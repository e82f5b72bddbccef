package fi.rinnalla.domain.privacy;

import fi.rinnalla.domain.shared.AuditAct;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Who did what to which thing, and when.
 *
 * @param number its place in the chain
 * @param actor the id of an account, or the house's own name
 */
public record AuditLine(long number, Instant at, String actor, AuditAct act, Optional<UUID> thing) {}
