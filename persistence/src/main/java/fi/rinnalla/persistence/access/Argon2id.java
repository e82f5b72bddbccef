package fi.rinnalla.persistence.access;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** A recipe for slowness, after RFC 9106. */
record Argon2id(int memoryKiB, int passes, int lanes) {
    /** What OWASP asks for at least; some 50 ms of one core. */
    static final Argon2id TODAY = new Argon2id(19_456, 2, 1);

    static final int VERSION = Argon2Parameters.ARGON2_VERSION_13;

    private static final int BYTES = 32;

    byte[] derive(byte[] secret, byte[] salt) {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(VERSION)
                .withMemoryAsKB(memoryKiB)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build();
        var generator = new Argon2BytesGenerator();
        generator.init(parameters);
        var derived = new byte[BYTES];
        generator.generateBytes(secret, derived);
        return derived;
    }
}
