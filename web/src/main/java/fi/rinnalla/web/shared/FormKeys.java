package fi.rinnalla.web.shared;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.SecretName;
import fi.rinnalla.domain.shared.Secrets;
import fi.rinnalla.services.shared.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Each form that is shown carries a key of its own: random, dated, signed for its organisation. It shows that the form is
 * ours, and makes a double click, Back and resend, and a retry after a broken connection one and the same act. After Back the
 * browser asks for the form anew and gets another key with it; where a card may come of it, {@code page.js} puts the old one back.
 */
@ApplicationScoped
public class FormKeys {
    /** The hidden field's name. */
    public static final String FIELD = "key";
    /** How long a form may lie open. */
    public static final Duration LIFE = Duration.ofHours(12);

    private static final int RANDOM = 32;
    private static final int SIGNED = RANDOM + Long.BYTES;
    private final SecureRandom random = new SecureRandom();

    @Inject
    private Secrets secrets;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    public String fresh() {
        var key = ByteBuffer.allocate(SIGNED + 32);
        var bytes = new byte[RANDOM];
        random.nextBytes(bytes);
        key.put(bytes).putLong(clock.millis());
        key.put(sign(contentOf(key.array())));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.array());
    }

    /** What stands for a form wherever it may count only once; one without a key of ours stands for itself alone. */
    public Digest digest(String key) {
        return Digest.of(key != null && isOurs(key) ? key : fresh());
    }

    /** Whether this organisation gave the key out, at any time. */
    public boolean isOurs(String key) {
        return read(key).isPresent();
    }

    /** The key's moment of birth, where it is ours. */
    public Optional<Instant> bornAt(String key) {
        return read(key)
                .map(bytes -> Instant.ofEpochMilli(ByteBuffer.wrap(bytes).getLong(RANDOM)));
    }

    public boolean isFresh(String key) {
        return bornAt(key)
                .filter(born -> born.plus(LIFE).isAfter(clock.instant()))
                .isPresent();
    }

    /** What the database remembers of a key: its SHA-256. */
    public static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(Base64.getUrlDecoder().decode(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<byte[]> read(String key) {
        try {
            var bytes = Base64.getUrlDecoder().decode(key);
            var whole = bytes.length == SIGNED + 32;
            return whole
                            && MessageDigest.isEqual(
                                    sign(contentOf(bytes)), Arrays.copyOfRange(bytes, SIGNED, SIGNED + 32))
                    ? Optional.of(bytes)
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static byte[] contentOf(byte[] key) {
        return Arrays.copyOf(key, SIGNED);
    }

    private byte[] sign(byte[] content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secrets.key(SecretName.FORMS), "HmacSHA256"));
            caller.place().ifPresent(id -> mac.update(id.toString().getBytes(StandardCharsets.US_ASCII)));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
