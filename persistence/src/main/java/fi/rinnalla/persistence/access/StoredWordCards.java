package fi.rinnalla.persistence.access;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.WordCard;
import fi.rinnalla.domain.access.WordCards;
import fi.rinnalla.domain.shared.Digest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;

@Dependent
public class StoredWordCards implements WordCards {
    private final EntityManager em;

    @Inject
    public StoredWordCards(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<WordCard> find(CardId id) {
        return Optional.ofNullable(em.find(WordCard.class, id.value()));
    }

    @Override
    public Optional<WordCard> hold(CardId id) {
        return Optional.ofNullable(em.find(WordCard.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<WordCard> findByLookup(Digest lookup) {
        return em.createQuery("select c from WordCard c where c.lookup = :lookup", WordCard.class)
                .setParameter("lookup", lookup)
                .getResultStream()
                .findFirst();
    }

    /** At once: what is written next already refers to it. */
    @Override
    public void add(WordCard card) {
        em.persist(card);
        em.flush();
    }

    @Override
    public void remove(WordCard card) {
        em.remove(card);
    }

    @Override
    public boolean holdsMoreThanFeedback(CardId card) {
        return !em.createNativeQuery("select 1 where exists (select from app.seat s where s.card_id = ?1)"
                        + " or exists (select from app.support_request r where r.card_id = ?1)"
                        + " or exists (select from app.assignment a where a.card_id = ?1)"
                        + " or exists (select from app.training_application a where a.card_id = ?1)"
                        + " or exists (select from app.training_participant p where p.card_id = ?1)")
                .setParameter(1, card.value())
                .getResultList()
                .isEmpty();
    }

    @Override
    public int removeEmptyMadeBefore(LocalDate day) {
        return em.createNativeQuery(
                        "delete from app.word_card c where c.made_on < ?1 and not exists"
                                + " (select from app.feedback f where f.tenant_id = c.tenant_id and f.card_id = c.id) and not exists"
                                + " (select from app.seat s where s.tenant_id = c.tenant_id and s.card_id = c.id) and not exists"
                                + " (select from app.support_request r where r.tenant_id = c.tenant_id and r.card_id = c.id) and not exists"
                                + " (select from app.assignment a where a.tenant_id = c.tenant_id and a.card_id = c.id)"
                                + " and not exists"
                                + " (select from app.training_application a where a.tenant_id = c.tenant_id and a.card_id = c.id)"
                                + " and not exists"
                                + " (select from app.training_participant p where p.tenant_id = c.tenant_id and p.card_id = c.id)")
                .setParameter(1, day)
                .executeUpdate();
    }
}
