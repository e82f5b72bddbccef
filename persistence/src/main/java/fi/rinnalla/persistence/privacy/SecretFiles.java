package fi.rinnalla.persistence.privacy;

import fi.rinnalla.domain.shared.SecretName;
import fi.rinnalla.domain.shared.Secrets;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys of the house from a folder of small files, one key in each, written as 64 hexadecimal digits. A key that is
 * missing, short or readable by everybody stops the house: better closed than open with a bad lock.
 */
@ApplicationScoped
public class SecretFiles implements Secrets {
    private static final int BYTES = 32;
    private static final Set<PosixFilePermission> TOO_OPEN =
            Set.of(PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);

    @Inject
    @ConfigProperty(name = "rinnalla.secrets")
    private String folder;

    private final Map<SecretName, byte[]> keys = new EnumMap<>(SecretName.class);

    @PostConstruct
    void read() {
        for (var name : SecretName.values()) {
            keys.put(name, read(Path.of(folder, name.name().toLowerCase(Locale.ROOT))));
        }
    }

    @Override
    public byte[] key(SecretName name) {
        return keys.get(name).clone();
    }

    static byte[] read(Path file) {
        try {
            if (Files.getPosixFilePermissions(file).stream().anyMatch(TOO_OPEN::contains)) {
                throw new IllegalStateException(
                        "the key file " + file + " can be read by everybody; make it its owner's only");
            }
            var key = HexFormat.of().parseHex(Files.readString(file).strip());
            if (key.length != BYTES) {
                throw new IllegalStateException("the key in " + file + " is not " + BYTES + " bytes long");
            }
            return key;
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException("the key file " + file + " is missing or not hexadecimal", e);
        }
    }
}
