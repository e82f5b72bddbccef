package fi.rinnalla.persistence.support;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.SecretName;
import fi.rinnalla.domain.shared.Secrets;
import fi.rinnalla.domain.support.Exclusions;
import fi.rinnalla.persistence.access.Hmac;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Marks made by HMAC with a key outside the database: of a dump nobody learns who is not to be proposed to whom. */
@Dependent
public class MarkedExclusions implements Exclusions {
    private final EntityManager em;
    private final Hmac marks;

    @Inject
    public MarkedExclusions(EntityManager em, Secrets secrets) {
        this(em, secrets.key(SecretName.LOOKUP));
    }

    MarkedExclusions(EntityManager em, byte[] key) {
        this.em = em;
        this.marks = new Hmac(key, "exclusion 1");
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<PartnerId> among(Collection<PartnerId> partners, CardId card) {
        var kept = (List<byte[]>)
                em.createNativeQuery("select e.mark from app.exclusion e where e.card_id = cast(? as uuid)")
                        .setParameter(1, card.value().toString())
                        .getResultList();
        var known = kept.stream().map(Digest::new).collect(Collectors.toSet());
        // Each is asked about, whoever is excluded: it takes equally long.
        return partners.stream().filter(it -> known.contains(mark(card, it))).collect(Collectors.toSet());
    }

    @Override
    public void add(CardId card, PartnerId partner) {
        em.createNativeQuery("insert into app.exclusion(id, card_id, mark) values (cast(? as uuid), cast(? as uuid), ?)"
                        + " on conflict (tenant_id, mark) do nothing")
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, card.value().toString())
                .setParameter(3, mark(card, partner).bytes())
                .executeUpdate();
    }

    @Override
    public void forget(CardId card) {
        em.createNativeQuery("delete from app.exclusion e where e.card_id = cast(? as uuid)")
                .setParameter(1, card.value().toString())
                .executeUpdate();
    }

    private Digest mark(CardId card, PartnerId partner) {
        return new Digest(marks.of(bytes(card.value()), bytes(partner.value())));
    }

    private static byte[] bytes(UUID id) {
        return id.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
