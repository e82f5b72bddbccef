package fi.rinnalla.persistence.exporting;

import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.SealPlace;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.shared.TenantId;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What stayed behind and has to be there: a fingerprint that fits nothing, a key, a password nobody knows, and "not taken along". */
final class MadeAnew {
    /** In place of words that stayed, for whoever opens what they belonged to. */
    static final String NOT_TAKEN =
            "(Sanat jäivät edelliseen palveluun. – Orden blev i den förra tjänsten. – The words stayed behind.)";

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Whose words are closed with another thing's key. */
    private static final Map<String, String> KEY_OF = Map.of("answer", "feedback_id");

    private final TenantId tenant;
    private final Seals seals;
    private final String password;
    private final Map<UUID, KeyId> keys = new HashMap<>();
    private final Map<String, UUID> programmes = new HashMap<>();

    MadeAnew(TenantId tenant, Seals seals, String password) {
        this.tenant = tenant;
        this.seals = seals;
        this.password = password;
    }

    UUID tenant() {
        return tenant.value();
    }

    /** By its id a network tells a programme from all others, also from the one it was made after: it gets one of its own. */
    UUID programme(String former) {
        return programmes.computeIfAbsent(former, it -> UUID.randomUUID());
    }

    /** What is called otherwise here; all else is called as it was. */
    Object called(String former) {
        return programmes.containsKey(former) ? programmes.get(former) : former;
    }

    /** The key of this row, or of the one that is named. */
    KeyId key(UUID row) {
        return keys.computeIfAbsent(row, it -> seals.newKey());
    }

    byte[] sealed(String table, String column, Map<String, String> row, String words) {
        var id = UUID.fromString(row.get("id"));
        var owner = KEY_OF.containsKey(table) ? UUID.fromString(row.get(KEY_OF.get(table))) : id;
        return seals.seal(key(owner), new SealPlace(table, column, id), words).bytes();
    }

    byte[] fingerprint() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    String password() {
        return password;
    }
}
