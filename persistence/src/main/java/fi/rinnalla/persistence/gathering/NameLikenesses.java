package fi.rinnalla.persistence.gathering;

import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.Likenesses;
import fi.rinnalla.domain.gathering.Nickname;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.SecretName;
import fi.rinnalla.domain.shared.Secrets;
import fi.rinnalla.persistence.access.Hmac;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;

/** HMAC with a key outside the database, bound to one event or group: whoever steals a dump can try no names. */
@Dependent
public class NameLikenesses implements Likenesses {
    private final Hmac likenesses;

    @Inject
    public NameLikenesses(Secrets secrets) {
        this.likenesses = new Hmac(secrets.key(SecretName.LOOKUP), "nickname likeness 1");
    }

    @Override
    public Digest of(GatheringId gathering, Nickname name) {
        return new Digest(likenesses.of(
                gathering.value().toString().getBytes(StandardCharsets.US_ASCII),
                name.likeness().getBytes(StandardCharsets.UTF_8)));
    }
}
