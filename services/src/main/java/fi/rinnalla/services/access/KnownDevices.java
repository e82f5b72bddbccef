package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.EmailAddress;
import fi.rinnalla.domain.shared.SecretName;
import fi.rinnalla.domain.shared.Secrets;
import jakarta.enterprise.context.Dependent;
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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Signs and reads the cookie of known devices. It names no account: whoever holds it must type the address it was made
 * for. Colleagues share a tablet, so it keeps the marks of the last few.
 */
@Dependent
public class KnownDevices {
    static final Duration REMEMBERED = Duration.ofDays(180);

    private static final int MOST = 4;
    private static final String BETWEEN = "~";
    private static final int ID_BYTES = 16;
    private static final int CONTENT_BYTES = Long.BYTES + ID_BYTES;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Signature signature;
    private final Clock clock;

    @Inject
    public KnownDevices(Secrets secrets, Clock clock) {
        this.signature = new Signature(secrets.key(SecretName.FORMS), "known device 1");
        this.clock = clock;
    }

    /**
     * The cookie's new value after a good sign-in.
     *
     * @param door the tenant's or the network's id
     * @param cookie its value so far, or nothing
     */
    public String introduce(UUID door, EmailAddress account, Optional<String> cookie) {
        var others = marks(cookie).filter(mark -> read(door, account, mark).isEmpty());
        return Stream.concat(Stream.of(mark(door, account)), others)
                .limit(MOST)
                .reduce((one, other) -> one + BETWEEN + other)
                .orElseThrow();
    }

    /** The device, where this account has signed in at this door with it in the last half year. */
    public Optional<KnownDevice> recognise(UUID door, EmailAddress account, Optional<String> cookie) {
        return marks(cookie).flatMap(mark -> read(door, account, mark).stream()).findFirst();
    }

    private String mark(UUID door, EmailAddress account) {
        var id = new byte[ID_BYTES];
        RANDOM.nextBytes(id);
        var content = ByteBuffer.allocate(CONTENT_BYTES)
                .putLong(clock.instant().toEpochMilli())
                .put(id)
                .array();
        var whole = ByteBuffer.allocate(CONTENT_BYTES + Signature.BYTES)
                .put(content)
                .put(sign(door, account, content))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    private Optional<KnownDevice> read(UUID door, EmailAddress account, String mark) {
        var whole = decode(mark);
        if (whole.length != CONTENT_BYTES + Signature.BYTES) {
            return Optional.empty();
        }
        var content = Arrays.copyOf(whole, CONTENT_BYTES);
        var signed = Arrays.copyOfRange(whole, CONTENT_BYTES, whole.length);
        var since = Instant.ofEpochMilli(ByteBuffer.wrap(content).getLong());
        return MessageDigest.isEqual(signed, sign(door, account, content))
                        && clock.instant().isBefore(since.plus(REMEMBERED))
                ? Optional.of(new KnownDevice(mark.substring(0, ID_BYTES * 2)))
                : Optional.empty();
    }

    private byte[] sign(UUID door, EmailAddress account, byte[] content) {
        return signature.of(Signature.bytes(door), account.value().getBytes(StandardCharsets.UTF_8), content);
    }

    private static Stream<String> marks(Optional<String> cookie) {
        return cookie.stream().flatMap(value -> Stream.of(value.split(BETWEEN))).limit(MOST);
    }

    private static byte[] decode(String mark) {
        try {
            return Base64.getUrlDecoder().decode(mark);
        } catch (IllegalArgumentException notOurs) {
            return new byte[0];
        }
    }
}
