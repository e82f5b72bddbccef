package fi.rinnalla.services.access;

import fi.rinnalla.domain.shared.SecretName;
import fi.rinnalla.domain.shared.Secrets;
import java.util.Arrays;

/** Keys that are no secret, for tests: all bytes of a key are the same. */
record FixedSecrets(int salt) implements Secrets {
    @Override
    public byte[] key(SecretName name) {
        var key = new byte[32];
        Arrays.fill(key, (byte) (salt + name.ordinal()));
        return key;
    }
}
