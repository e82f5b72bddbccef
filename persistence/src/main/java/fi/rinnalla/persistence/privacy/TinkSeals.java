package fi.rinnalla.persistence.privacy;

import com.google.crypto.tink.subtle.AesGcmJce;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.SealPlace;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.shared.SecretName;
import fi.rinnalla.domain.shared.Secrets;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.CurrentTenant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * AES-256-GCM by Tink. The master key wraps a key for each tenant, that one wraps a key for each item, and that one closes
 * its texts; each ciphertext is bound to tenant, table, column, row and key, so that it opens nowhere else.
 */
@Dependent
public class TinkSeals implements Seals {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte VERSION = 1;

    private final DataKeys keys;
    private final CurrentTenant current;
    private final Clock clock;
    private final byte[] master;

    @Inject
    public TinkSeals(KeySource keys, CurrentTenant current, Secrets secrets, Clock clock) {
        this(new DataKeys(keys.source()), current, secrets, clock);
    }

    /** For one tenant outside the server, where no transaction says whose words these are. */
    public static TinkSeals over(DataSource keys, TenantId tenant, Secrets secrets, Clock clock) {
        return new TinkSeals(new DataKeys(keys), new OnlyTenant(tenant), secrets, clock);
    }

    private record OnlyTenant(TenantId tenant) implements CurrentTenant {
        @Override
        public void entered(TenantId another) {
            throw new IllegalStateException("there is only one tenant here");
        }
    }

    TinkSeals(DataKeys keys, CurrentTenant current, Secrets secrets, Clock clock) {
        this.keys = keys;
        this.current = current;
        this.clock = clock;
        this.master = secrets.key(SecretName.MASTER);
    }

    @Override
    public KeyId newKey() {
        var tenant = current.tenant();
        var id = new KeyId(UUID.randomUUID());
        var wrappedTenantKey = keys.tenantKey(tenant, () -> encrypt(master, random(), tenantPlace(tenant)));
        var tenantKey = decrypt(master, wrappedTenantKey, tenantPlace(tenant));
        keys.keep(id, tenant, encrypt(tenantKey, random(), keyPlace(tenant, id)), Helsinki.day(clock.instant()));
        return id;
    }

    @Override
    public Sealed seal(KeyId key, SealPlace place, String words) {
        var closed = encrypt(opened(key), Padding.pad(words), textPlace(key, place));
        return new Sealed(
                ByteBuffer.allocate(1 + closed.length).put(VERSION).put(closed).array());
    }

    @Override
    public String open(KeyId key, SealPlace place, Sealed words) {
        var bytes = words.bytes();
        if (bytes[0] != VERSION) {
            throw new Unsealable(textPlace(key, place), null);
        }
        return Padding.unpad(decrypt(opened(key), Arrays.copyOfRange(bytes, 1, bytes.length), textPlace(key, place)));
    }

    @Override
    public void destroy(KeyId key) {
        keys.destroy(key, current.tenant());
    }

    private byte[] opened(KeyId key) {
        var tenant = current.tenant();
        var wrapped = keys.find(key, tenant).orElseThrow(() -> new NotFound(key));
        var tenantKey = decrypt(master, wrapped.tenantKey(), tenantPlace(tenant));
        return decrypt(tenantKey, wrapped.dataKey(), keyPlace(tenant, key));
    }

    private String textPlace(KeyId key, SealPlace place) {
        return String.join(
                "|",
                "v1",
                current.tenant().value().toString(),
                place.table(),
                place.column(),
                place.row().toString(),
                key.value().toString());
    }

    static String tenantPlace(TenantId tenant) {
        return "v1|" + tenant.value() + "|tenant-key";
    }

    private static String keyPlace(TenantId tenant, KeyId key) {
        return "v1|" + tenant.value() + "|data-key|" + key.value();
    }

    private static byte[] encrypt(byte[] key, byte[] what, String place) {
        try {
            return new AesGcmJce(key).encrypt(what, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    static byte[] decrypt(byte[] key, byte[] what, String place) {
        try {
            return new AesGcmJce(key).decrypt(what, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException changedOrMoved) {
            throw new Unsealable(place, changedOrMoved);
        }
    }

    private static byte[] random() {
        var key = new byte[32];
        RANDOM.nextBytes(key);
        return key;
    }
}
