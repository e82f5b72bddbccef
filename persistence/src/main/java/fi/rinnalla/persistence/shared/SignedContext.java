package fi.rinnalla.persistence.shared;

import fi.rinnalla.domain.shared.TenantId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The tenant of a transaction, in words the database believes: {@code tenant|expiry|kid|HMAC-SHA256}. Who holds only SQL
 * cannot make one.
 */
public final class SignedContext {
    public static final Duration LIFE = Duration.ofSeconds(60);

    private final int kid;
    private final SecretKeySpec key;

    public SignedContext(int kid, byte[] key) {
        this.kid = kid;
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    public String of(TenantId tenant, Instant now) {
        var claim = tenant.value() + "|" + now.plus(LIFE).getEpochSecond() + "|" + kid;
        return claim + "|" + HexFormat.of().formatHex(hmac(claim));
    }

    private byte[] hmac(String claim) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return mac.doFinal(claim.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }
}
