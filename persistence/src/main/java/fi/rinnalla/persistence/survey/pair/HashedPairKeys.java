package fi.rinnalla.persistence.survey.pair;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.SecretName;
import fi.rinnalla.domain.shared.Secrets;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.pair.PairKeys;
import fi.rinnalla.persistence.access.Hmac;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** HMAC with a key outside the database: of a dump nobody learns which answers are whose. New words for a card leave it as it is. */
@Dependent
public class HashedPairKeys implements PairKeys {
    private final Hmac keys;

    @Inject
    public HashedPairKeys(Secrets secrets) {
        this(secrets.key(SecretName.LOOKUP));
    }

    HashedPairKeys(byte[] key) {
        this.keys = new Hmac(key, "pair of a survey 1");
    }

    @Override
    public Digest of(SurveyId survey, CardId card) {
        return new Digest(keys.of(bytes(survey.value()), bytes(card.value())));
    }

    private static byte[] bytes(UUID id) {
        return id.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
