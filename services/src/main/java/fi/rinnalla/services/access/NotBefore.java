package fi.rinnalla.services.access;

import fi.rinnalla.domain.shared.SecretName;
import fi.rinnalla.domain.shared.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Tickets that let one through a crowded gate after a short wait: the way for parents without scripts. A ticket is good at
 * one door and one gate, from its moment on, for ten minutes, once.
 */
@ApplicationScoped
public class NotBefore {
    static final Duration WAIT = Duration.ofSeconds(10);
    static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private static final int RANDOM_BYTES = 16;
    private static final int CONTENT_BYTES = Long.BYTES + RANDOM_BYTES;
    private static final int MOST_USED = 100_000;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;
    private final Signature signature;

    private final Map<ByteBuffer, Instant> used = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Instant> eldest) {
            return size() > MOST_USED || eldest.getValue().isBefore(clock.instant());
        }
    };

    protected NotBefore() {
        this.clock = null;
        this.signature = null;
    }

    @Inject
    public NotBefore(Secrets secrets, Clock clock) {
        this.clock = clock;
        this.signature = new Signature(secrets.key(SecretName.FORMS), "not before 1");
    }

    /** @param door the tenant's or the network's id */
    String ticket(UUID door, Gate gate) {
        var unique = new byte[RANDOM_BYTES];
        random.nextBytes(unique);
        var content = ByteBuffer.allocate(CONTENT_BYTES)
                .putLong(clock.instant().plus(WAIT).toEpochMilli())
                .put(unique)
                .array();
        var whole = ByteBuffer.allocate(CONTENT_BYTES + Signature.BYTES)
                .put(content)
                .put(sign(door, gate, content))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** Whether the ticket lets one through here and now; it is used up by that. */
    boolean redeem(UUID door, Gate gate, String ticket) {
        var whole = decode(ticket);
        if (whole.length != CONTENT_BYTES + Signature.BYTES) {
            return false;
        }
        var content = Arrays.copyOf(whole, CONTENT_BYTES);
        var signed = Arrays.copyOfRange(whole, CONTENT_BYTES, whole.length);
        return MessageDigest.isEqual(signed, sign(door, gate, content)) && isTime(content) && isFirstUse(content);
    }

    private boolean isTime(byte[] content) {
        var now = clock.instant();
        var from = Instant.ofEpochMilli(ByteBuffer.wrap(content).getLong());
        return !now.isBefore(from) && now.isBefore(from.plus(GOOD_FOR));
    }

    private boolean isFirstUse(byte[] content) {
        synchronized (used) {
            return used.putIfAbsent(ByteBuffer.wrap(content), clock.instant().plus(GOOD_FOR)) == null;
        }
    }

    private byte[] sign(UUID door, Gate gate, byte[] content) {
        return signature.of(Signature.bytes(door), gate.name().getBytes(StandardCharsets.US_ASCII), content);
    }

    private static byte[] decode(String ticket) {
        try {
            return Base64.getUrlDecoder().decode(ticket);
        } catch (IllegalArgumentException notOurs) {
            return new byte[0];
        }
    }
}
