package fi.rinnalla.domain.shared;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * Ids that sort by their moment (RFC 9562), for what staff make. They tell their millisecond to whoever reads them, so
 * what a parent makes gets {@link UUID#randomUUID()} instead.
 */
public final class Uuid7 {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuid7() {}

    public static UUID at(Instant moment) {
        var high = moment.toEpochMilli() << 16 | 0x7000 | RANDOM.nextLong() & 0x0FFF;
        var low = 0x8000_0000_0000_0000L | RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL;
        return new UUID(high, low);
    }
}
