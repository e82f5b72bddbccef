package fi.rinnalla.persistence.access;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.CardSession;
import fi.rinnalla.domain.access.CardSessions;
import fi.rinnalla.domain.shared.Digest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;

@Dependent
public class StoredCardSessions implements CardSessions {
    private final EntityManager em;

    @Inject
    public StoredCardSessions(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<CardSession> findByToken(Digest token) {
        return em.createQuery("select s from CardSession s where s.token = :token", CardSession.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(CardSession session) {
        em.persist(session);
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

    @Override
    public int removeBegunBefore(Instant moment) {
        return em.createQuery("delete from CardSession s where s.createdAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
