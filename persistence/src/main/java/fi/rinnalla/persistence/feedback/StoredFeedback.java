package fi.rinnalla.persistence.feedback;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.feedback.Feedback;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.FeedbackItems;
import fi.rinnalla.domain.feedback.InboxFilter;
import fi.rinnalla.domain.feedback.InboxRow;
import fi.rinnalla.domain.feedback.OwedRow;
import fi.rinnalla.domain.privacy.PromiseId;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Dependent
public class StoredFeedback implements FeedbackItems {
    private final EntityManager em;

    @Inject
    public StoredFeedback(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Feedback> find(FeedbackId id) {
        return Optional.ofNullable(em.find(Feedback.class, id.value()));
    }

    @Override
    public Optional<Feedback> hold(FeedbackId id) {
        return Optional.ofNullable(em.find(Feedback.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Feedback> findByFormKey(Digest formKey) {
        return em.createQuery("select f from Feedback f where f.formKey = :formKey", Feedback.class)
                .setParameter("formKey", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Feedback feedback) {
        em.persist(feedback);
    }

    @Override
    public void remove(Feedback feedback) {
        em.remove(feedback);
    }

    @Override
    public List<Feedback> of(CardId card) {
        return em.createQuery(
                        "select f from Feedback f where f.card = :card order by f.receivedOn desc, f.id desc",
                        Feedback.class)
                .setParameter("card", card)
                .getResultList();
    }

    @Override
    public Slice<InboxRow> inbox(InboxFilter filter, Optional<After> after, int limit) {
        return new InboxQuery(em).rows(filter, after, limit);
    }

    @Override
    public Slice<OwedRow> owed(Optional<After> after, int limit) {
        return new OwedQuery(em).rows(after, limit);
    }

    @Override
    public int countOverdue(LocalDate today, int limit) {
        return ((Number) em.createNativeQuery("select count(*) from (select 1 from app.feedback"
                                + " where state in ('RECEIVED', 'READ') and due_on < ?1 limit ?2) overdue")
                        .setParameter(1, today)
                        .setParameter(2, limit)
                        .getSingleResult())
                .intValue();
    }

    @Override
    public List<FeedbackId> lastActiveBefore(PromiseId promise, LocalDate day, int limit) {
        return em.createQuery(
                        "select f.id from Feedback f where f.promise = :promise and f.receivedOn < :day"
                                + " and (f.debt.readOn is null or f.debt.readOn < :day)"
                                + " and (f.debt.closedOn is null or f.debt.closedOn < :day)"
                                + " and (f.verdict.saidOn is null or f.verdict.saidOn < :day)"
                                + " order by f.receivedOn, f.id",
                        UUID.class)
                .setParameter("promise", promise)
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultStream()
                .map(FeedbackId::new)
                .toList();
    }
}
