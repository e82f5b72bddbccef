package fi.rinnalla.persistence.support;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.RequestState;
import fi.rinnalla.domain.support.SupportRequest;
import fi.rinnalla.domain.support.SupportRequests;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredSupportRequests implements SupportRequests {
    private final EntityManager em;

    @Inject
    public StoredSupportRequests(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<SupportRequest> find(RequestId id) {
        return Optional.ofNullable(em.find(SupportRequest.class, id.value()));
    }

    @Override
    public Optional<SupportRequest> hold(RequestId id) {
        return Optional.ofNullable(em.find(SupportRequest.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<SupportRequest> findByFormKey(Digest formKey) {
        return em.createQuery("select r from SupportRequest r where r.formKey = :formKey", SupportRequest.class)
                .setParameter("formKey", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<SupportRequest> of(CardId card) {
        return em.createQuery(
                        "select r from SupportRequest r where r.card = :card order by r.receivedOn, r.id",
                        SupportRequest.class)
                .setParameter("card", card)
                .getResultList();
    }

    /** Whose turn it is stands in the messages: they come with one question more, not with one for each request. */
    @Override
    public List<SupportRequest> open(int limit) {
        return em.createQuery(
                        "select r from SupportRequest r where r.state <> :ended order by r.receivedOn, r.id",
                        SupportRequest.class)
                .setParameter("ended", RequestState.ENDED)
                .setHint("eclipselink.batch", "r.messages")
                .setHint("eclipselink.batch.type", "IN")
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<SupportRequest> ended(int limit) {
        return em.createQuery(
                        "select r from SupportRequest r where r.state = :ended order by r.touchedOn desc, r.id",
                        SupportRequest.class)
                .setParameter("ended", RequestState.ENDED)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<SupportRequest> outlived(LocalDate ended, LocalDate untouched, int limit) {
        return em.createQuery(
                        "select r from SupportRequest r where (r.state = :ended and r.touchedOn < :endedBefore)"
                                + " or r.touchedOn < :untouchedSince order by r.touchedOn, r.id",
                        SupportRequest.class)
                .setParameter("ended", RequestState.ENDED)
                .setParameter("endedBefore", ended)
                .setParameter("untouchedSince", untouched)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void add(SupportRequest request) {
        em.persist(request);
    }

    @Override
    public void remove(SupportRequest request) {
        em.remove(request);
    }
}
