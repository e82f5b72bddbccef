package fi.rinnalla.persistence.access;

import fi.rinnalla.domain.access.CardMaking;
import fi.rinnalla.domain.access.CardSecret;
import fi.rinnalla.domain.shared.SecretName;
import fi.rinnalla.domain.shared.Secrets;
import fi.rinnalla.domain.shared.TenantId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;

/** A new card's bits, computed from the form's key with a key outside the database: unguessable, and the same on a retry. */
@Dependent
public class FreshCards implements CardMaking {
    private final Hmac words;

    @Inject
    public FreshCards(Secrets secrets) {
        this.words = new Hmac(secrets.key(SecretName.WORDS), "fresh card 1");
    }

    @Override
    public CardSecret from(TenantId tenant, byte[] formKeyHash) {
        return CardSecret.from(Arrays.copyOf(words.of(Hmac.bytes(tenant), formKeyHash), CardSecret.BYTES));
    }
}
