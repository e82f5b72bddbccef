package fi.rinnalla.persistence.gathering;

import fi.rinnalla.domain.gathering.CallState;
import fi.rinnalla.domain.gathering.Contact;
import fi.rinnalla.domain.gathering.PromisedCall;
import fi.rinnalla.domain.gathering.PromisedCallId;
import fi.rinnalla.domain.gathering.PromisedCalls;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredPromisedCalls implements PromisedCalls {
    private final EntityManager em;

    @Inject
    public StoredPromisedCalls(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<PromisedCall> hold(PromisedCallId id) {
        return Optional.ofNullable(em.find(PromisedCall.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<PromisedCall> open(int limit) {
        return em.createQuery(
                        "select c from PromisedCall c where c.state = :open order by c.dueAt, c.id", PromisedCall.class)
                .setParameter("open", CallState.OPEN)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<PromisedCall> closed(Instant since, int limit) {
        return em.createQuery(
                        "select c from PromisedCall c where c.state <> :open and c.dueAt >= :since"
                                + " order by c.dueAt desc, c.id",
                        PromisedCall.class)
                .setParameter("open", CallState.OPEN)
                .setParameter("since", since)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<PromisedCall> to(Contact contact) {
        return em.createQuery(
                        "select c from PromisedCall c where c.contact = :contact order by c.id", PromisedCall.class)
                .setParameter("contact", contact)
                .getResultList();
    }

    @Override
    public void add(PromisedCall call) {
        em.persist(call);
    }

    @Override
    public void remove(PromisedCall call) {
        em.remove(call);
    }
}
