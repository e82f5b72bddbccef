package fi.rinnalla.persistence.access;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.CardsJustMade;
import fi.rinnalla.domain.access.FreshCard;
import fi.rinnalla.domain.shared.Digest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;

@Dependent
public class StoredCardsJustMade implements CardsJustMade {
    private final EntityManager em;

    @Inject
    public StoredCardsJustMade(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<FreshCard> findByForm(Digest formKey) {
        return em.createQuery("select f from FreshCard f where f.formKey = :key", FreshCard.class)
                .setParameter("key", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(FreshCard fresh) {
        em.persist(fresh);
    }

    @Override
    public int forget(CardId card) {
        return em.createQuery("delete from FreshCard f where f.card = :card")
                .setParameter("card", card)
                .executeUpdate();
    }

    @Override
    public int forgetMadeBefore(Instant moment) {
        return em.createQuery("delete from FreshCard f where f.madeAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
