package fi.rinnalla.bench;

import java.util.concurrent.ThreadLocalRandom;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** The slow part of a word-card and nothing else: what the machine's cores can do at most. */
final class BareArgon2 implements Errand {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;

    private final byte[] salt = new byte[16];
    private final byte[] derived = new byte[32];

    @Override
    public void run() {
        ThreadLocalRandom.current().nextBytes(salt);
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        generator.generateBytes(salt, derived);
    }
}
