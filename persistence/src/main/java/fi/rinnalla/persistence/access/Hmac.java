package fi.rinnalla.persistence.access;

import fi.rinnalla.domain.shared.TenantId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 with the purpose spelled out in front: one key, many uses, none mistaken for another. */
public record Hmac(byte[] key, String purpose) {
    private static final String ALGORITHM = "HmacSHA256";

    public byte[] of(byte[]... parts) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update(purpose.getBytes(StandardCharsets.US_ASCII));
            for (var part : parts) {
                mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, part.length));
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    static byte[] bytes(TenantId tenant) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(tenant.value().getMostSignificantBits())
                .putLong(tenant.value().getLeastSignificantBits())
                .array();
    }

    @Override
    public String toString() {
        return "Hmac " + purpose;
    }
}
