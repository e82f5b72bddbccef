package fi.rinnalla.services.access;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the house remembers for a while of those who knock: in memory only, under names made with a random key that nobody
 * knows and that is thrown away each day. The longest unseen are forgotten first.
 */
final class Footprints<T> {
    private static final Duration KEY_LIVES = Duration.ofHours(24);
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Map<Name, T> remembered;
    private byte[] key;
    private Instant keyMadeAt = Instant.EPOCH;

    Footprints(int most) {
        this.remembered = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Name, T> eldest) {
                return size() > most;
            }
        };
    }

    /** What is remembered of the one these parts name, made new where nothing is. */
    T of(Instant now, Supplier<T> fresh, byte[]... who) {
        if (Duration.between(keyMadeAt, now).abs().compareTo(KEY_LIVES) >= 0) {
            forgetAll(now);
        }
        return remembered.computeIfAbsent(name(who), unseen -> fresh.get());
    }

    int size() {
        return remembered.size();
    }

    private void forgetAll(Instant now) {
        remembered.clear();
        key = new byte[BYTES];
        random.nextBytes(key);
        keyMadeAt = now;
    }

    private Name name(byte[]... who) {
        var bytes = ByteBuffer.wrap(new Signature(key, "footprint").of(who));
        return new Name(bytes.getLong(), bytes.getLong());
    }

    private record Name(long one, long other) {}
}
