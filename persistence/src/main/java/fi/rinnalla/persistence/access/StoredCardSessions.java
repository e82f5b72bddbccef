package fi.rinnalla.persistence.access;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.CardSession;
import fi.rinnalla.domain.access.CardSessions;
import fi.rinnalla.domain.shared.Digest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;

@Dependent
public class StoredCardSessions extends StoredSessions<CardSession> implements CardSessions {
    @Inject
    public StoredCardSessions(EntityManager em) {
        super(em, CardSession.class);
    }

    @Override
    public int endAllOf(CardId card, Instant now) {
        return em.createQuery("update CardSession s set s.endedAt = :now where s.card = :card and s.endedAt is null")
                .setParameter("now", now)
                .setParameter("card", card)
                .executeUpdate();
    }

    @Override
    public int endOthersOf(CardId card, Digest token, Instant now) {
        return em.createQuery("update CardSession s set s.endedAt = :now"
                        + " where s.card = :card and s.token <> :token and s.endedAt is null")
                .setParameter("now", now)
                .setParameter("card", card)
                .setParameter("token", token)
                .executeUpdate();
    }
}
