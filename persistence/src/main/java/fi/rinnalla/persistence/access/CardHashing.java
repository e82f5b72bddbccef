package fi.rinnalla.persistence.access;

import fi.rinnalla.domain.access.CardLookups;
import fi.rinnalla.domain.access.CardSecret;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.SecretName;
import fi.rinnalla.domain.shared.Secrets;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.access.KeyDerivations.Purpose;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;

/**
 * Argon2id with the tenant's own salt, then HMAC with a key that lies outside the database: whoever steals a dump can try
 * no words at all, and the same card is another one at another organisation's door. The salt is the same for all of a
 * tenant's cards, because a card is found by its words alone; that is right only because the secret is random.
 */
@Dependent
public class CardHashing implements CardLookups {
    private static final int SALT_BYTES = 16;

    private final KeyDerivations derivations;
    private final Hmac salts;
    private final Hmac lookups;

    @Inject
    public CardHashing(Secrets secrets, KeyDerivations derivations) {
        var key = secrets.key(SecretName.LOOKUP);
        this.derivations = derivations;
        this.salts = new Hmac(key, "card salt 1");
        this.lookups = new Hmac(key, "card lookup 1");
    }

    @Override
    public Digest of(TenantId tenant, CardSecret secret) {
        var place = Hmac.bytes(tenant);
        var salt = Arrays.copyOf(salts.of(place), SALT_BYTES);
        var slow = derivations.derive(Purpose.CARD, () -> Argon2id.TODAY.derive(secret.bytes(), salt));
        return new Digest(lookups.of(place, slow));
    }
}
