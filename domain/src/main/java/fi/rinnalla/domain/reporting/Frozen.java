package fi.rinnalla.domain.reporting;

import fi.rinnalla.domain.access.Role;
import java.time.Instant;

/**
 * When a report was finished, by somebody of which role, and what it was then.
 *
 * @param fingerprint SHA-256 of its canonical text
 */
public record Frozen(Instant at, Role by, String fingerprint) {}
