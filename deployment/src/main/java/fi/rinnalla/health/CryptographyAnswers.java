package fi.rinnalla.health;

import com.google.crypto.tink.subtle.AesGcmJce;
import fi.rinnalla.persistence.access.KnownAnswer;
import jakarta.enterprise.context.Dependent;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Known answers: what seals words and slows guesses down does here what it does everywhere. */
@Dependent
public class CryptographyAnswers implements Check {

    private static final String AES_GCM = "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919";
    private static final int NONCE = 12;

    @Override
    public Optional<String> fault() {
        return opensAesGcm() && KnownAnswer.isRight()
                ? Optional.empty()
                : Optional.of("cryptography does not answer as it must on this Java.");
    }

    /** Test case 14 of the GCM specification: key, nonce and words of zeros. */
    private static boolean opensAesGcm() {
        try {
            var closed = HexFormat.of().parseHex("00".repeat(NONCE) + AES_GCM);
            return Arrays.equals(new AesGcmJce(new byte[32]).decrypt(closed, new byte[0]), new byte[16]);
        } catch (GeneralSecurityException different) {
            return false;
        }
    }
}
