package fi.rinnalla.container;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.WordCard;
import fi.rinnalla.domain.access.WordCards;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Work that opens a transaction by itself and goes through no door. */
@Dependent
public class RoundTheDoor {
    @Inject
    private EntityManager em;

    @Inject
    private WordCards cards;

    @Transactional
    public Object find(UUID id) {
        return em.find(WordCard.class, id);
    }

    @Transactional
    public Object byJpql() {
        return em.createQuery("select t from Tenant t").getResultList();
    }

    @Transactional
    public Object byNativeSql() {
        return em.createNativeQuery("select * from app.feedback").getResultList();
    }

    @Transactional
    public Object change() {
        return em.createQuery("update Tenant t set t.motif = 'x'").executeUpdate();
    }

    public Object withoutATransaction(CardId id) {
        return cards.find(id);
    }
}
