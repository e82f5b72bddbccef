package fi.rinnalla.domain.comparison;

import fi.rinnalla.domain.access.Lifetime;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Uuid7;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A coordinator at work, for as long as staff may be. It lies on the network's side, where nothing maps objects: hence a
 * value that is written anew when it changes.
 *
 * @param token fingerprint of the 256 random bits in the cookie
 */
public record CoordinatorSession(
        UUID id,
        CoordinatorId coordinator,
        Digest token,
        Instant createdAt,
        Instant seenAt,
        Optional<Instant> endedAt) {

    public static CoordinatorSession begun(CoordinatorId coordinator, Digest token, Instant now) {
        return new CoordinatorSession(Uuid7.at(now), coordinator, token, now, now, Optional.empty());
    }

    public boolean isAlive(Instant now) {
        return endedAt.isEmpty() && Lifetime.OF_STAFF.lasts(createdAt, seenAt, now);
    }

    /** The session with its new sign of life, where that is worth writing down. */
    public Optional<CoordinatorSession> seen(Instant now) {
        return isAlive(now) && Lifetime.OF_STAFF.worthNoting(seenAt, now)
                ? Optional.of(new CoordinatorSession(id, coordinator, token, createdAt, now, endedAt))
                : Optional.empty();
    }

    public CoordinatorSession ended(Instant now) {
        return new CoordinatorSession(id, coordinator, token, createdAt, seenAt, endedAt.or(() -> Optional.of(now)));
    }
}
