package fi.rinnalla.persistence.access;

import fi.rinnalla.domain.access.Passwords;
import fi.rinnalla.domain.shared.SecretName;
import fi.rinnalla.domain.shared.Secrets;
import fi.rinnalla.persistence.access.KeyDerivations.Purpose;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;

/** Argon2id with a salt of its own for each password, then HMAC with a key (the pepper) that lies outside the database. */
@Dependent
public class PasswordHashing implements Passwords {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;
    private static final int KEY_ID_BYTES = 6;

    private final KeyDerivations derivations;
    private final Hmac pepper;
    private final String keyId;

    @Inject
    public PasswordHashing(Secrets secrets, KeyDerivations derivations) {
        var key = secrets.key(SecretName.LOOKUP);
        this.derivations = derivations;
        this.pepper = new Hmac(key, "password pepper 1");
        this.keyId =
                Base64.getEncoder().encodeToString(Arrays.copyOf(new Hmac(key, "password key id").of(), KEY_ID_BYTES));
    }

    @Override
    public String hash(char[] password) {
        var salt = freshSalt();
        return new StoredPassword(Argon2id.TODAY, keyId, salt, peppered(Argon2id.TODAY, password, salt)).written();
    }

    @Override
    public boolean matches(char[] password, String hash) {
        var stored = StoredPassword.parse(hash);
        if (stored.isEmpty()) {
            waste(password);
            return false;
        }
        var found = peppered(stored.get().recipe(), password, stored.get().salt());
        return MessageDigest.isEqual(found, stored.get().hash());
    }

    @Override
    public void waste(char[] password) {
        peppered(Argon2id.TODAY, password, freshSalt());
    }

    @Override
    public boolean isOutdated(String hash) {
        return StoredPassword.parse(hash)
                .filter(stored ->
                        stored.recipe().equals(Argon2id.TODAY) && stored.keyId().equals(keyId))
                .isEmpty();
    }

    private byte[] peppered(Argon2id recipe, char[] password, byte[] salt) {
        var bytes = Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFC)
                .getBytes(StandardCharsets.UTF_8);
        try {
            return pepper.of(derivations.derive(Purpose.SIGN_IN, () -> recipe.derive(bytes, salt)));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static byte[] freshSalt() {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return salt;
    }
}
