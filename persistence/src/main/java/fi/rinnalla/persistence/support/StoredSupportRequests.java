package fi.rinnalla.persistence.support;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Slice;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.RequestState;
import fi.rinnalla.domain.support.RequestTurn;
import fi.rinnalla.domain.support.SupportRequest;
import fi.rinnalla.domain.support.SupportRequests;
import fi.rinnalla.domain.support.WrittenBy;
import fi.rinnalla.persistence.shared.Behind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredSupportRequests implements SupportRequests {
    private static final String LAST_IS_THEIRS = "exists (select m.id from SupportMessage m where m.request = r"
            + " and m.writtenBy = :parent and m.turn = (select max(n.turn) from SupportMessage n where n.request = r))";
    private static final String OURS = "r.state <> :ended and (r.state = :received or " + LAST_IS_THEIRS + ")";
    private static final String THEIRS = "r.state <> :ended and r.state <> :received and not " + LAST_IS_THEIRS;

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
    public Slice<SupportRequest> page(RequestTurn turn, Optional<After> after, int limit) {
        return turn == RequestTurn.ENDED ? ended(after, limit) : open(turn, after, limit);
    }

    private Slice<SupportRequest> open(RequestTurn turn, Optional<After> after, int limit) {
        var question = em.createQuery(
                        "select r from SupportRequest r where " + (turn == RequestTurn.OURS ? OURS : THEIRS)
                                + after.map(it -> " and r.receivedOn >= :day and (r.receivedOn > :day or r.id > :id)")
                                        .orElse("")
                                + " order by r.receivedOn, r.id",
                        SupportRequest.class)
                .setHint("eclipselink.batch", "r.messages")
                .setHint("eclipselink.batch.type", "IN");
        return Behind.page(
                said(question),
                after,
                limit,
                it -> new After(it.receivedOn(), it.id().value()));
    }

    private Slice<SupportRequest> ended(Optional<After> after, int limit) {
        var question = em.createQuery(
                        "select r from SupportRequest r where r.state = :ended"
                                + after.map(it -> " and r.touchedOn <= :day and (r.touchedOn < :day or r.id > :id)")
                                        .orElse("")
                                + " order by r.touchedOn desc, r.id",
                        SupportRequest.class)
                .setParameter("ended", RequestState.ENDED)
                .setHint("eclipselink.batch", "r.messages")
                .setHint("eclipselink.batch.type", "IN");
        return Behind.page(
                question, after, limit, it -> new After(it.touchedOn(), it.id().value()));
    }

    @Override
    public int waiting() {
        return said(em.createQuery("select count(r) from SupportRequest r where " + OURS, Long.class))
                .getSingleResult()
                .intValue();
    }

    @Override
    public int late(LocalDate today) {
        return em.createQuery(
                        "select count(r) from SupportRequest r where r.state = :received and r.dueOn < :today",
                        Long.class)
                .setParameter("received", RequestState.RECEIVED)
                .setParameter("today", today)
                .getSingleResult()
                .intValue();
    }

    private static <T> TypedQuery<T> said(TypedQuery<T> question) {
        return question.setParameter("received", RequestState.RECEIVED)
                .setParameter("ended", RequestState.ENDED)
                .setParameter("parent", WrittenBy.PARENT);
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
