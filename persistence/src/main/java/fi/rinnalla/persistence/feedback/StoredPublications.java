package fi.rinnalla.persistence.feedback;

import fi.rinnalla.domain.feedback.AwaitingRow;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.Publication;
import fi.rinnalla.domain.feedback.PublicationId;
import fi.rinnalla.domain.feedback.PublicationState;
import fi.rinnalla.domain.feedback.Publications;
import fi.rinnalla.domain.feedback.PublishedFilter;
import fi.rinnalla.domain.feedback.PublishedRow;
import fi.rinnalla.domain.feedback.PublishedTopics;
import fi.rinnalla.domain.feedback.PublishedUnit;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@Dependent
public class StoredPublications implements Publications {
    private static final List<PublicationState> ON_THEIR_WAY = Stream.of(PublicationState.values())
            .filter(PublicationState::onItsWay)
            .toList();

    private final EntityManager em;

    @Inject
    public StoredPublications(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Publication> find(PublicationId id) {
        return Optional.ofNullable(em.find(Publication.class, id.value()));
    }

    @Override
    public Optional<Publication> hold(PublicationId id) {
        return Optional.ofNullable(em.find(Publication.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void add(Publication publication) {
        em.persist(publication);
    }

    @Override
    public void remove(Publication publication) {
        em.remove(publication);
    }

    @Override
    public List<Publication> of(FeedbackId feedback) {
        return em.createQuery(
                        "select p from Publication p where p.feedback = :feedback order by p.text.writtenAt, p.id",
                        Publication.class)
                .setParameter("feedback", feedback)
                .getResultList();
    }

    @Override
    public List<Publication> shared(Collection<FeedbackId> feedback, LocalDate today) {
        if (feedback.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select p from Publication p where p.feedback in :feedback and p.state = :shared"
                                + " and p.approval.publishedOn <= :today order by p.approval.publishedOn, p.id",
                        Publication.class)
                .setParameter("feedback", feedback)
                .setParameter("shared", PublicationState.SHARED)
                .setParameter("today", today)
                .getResultList();
    }

    @Override
    public int acceptedParaphrases() {
        return em.createQuery(
                        "select count(p) from Publication p where p.paraphrase = true and p.state = :second"
                                + " and p.answeredOn is not null",
                        Long.class)
                .setParameter("second", PublicationState.AWAITS_SECOND)
                .getSingleResult()
                .intValue();
    }

    @Override
    public List<FeedbackId> refusedParaphrases(LocalDate since, int limit) {
        return em.createQuery(
                        "select p.feedback from Publication p where p.paraphrase = true and p.state = :refused"
                                + " and p.answeredOn >= :since and p.feedback is not null and not exists"
                                + " (select q.id from Publication q where q.feedback = p.feedback and q.state in :states)"
                                + " order by p.answeredOn, p.id",
                        FeedbackId.class)
                .setParameter("refused", PublicationState.REFUSED)
                .setParameter("since", since)
                .setParameter("states", ON_THEIR_WAY)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<AwaitingRow> awaiting(int limit) {
        return em.createQuery(
                        "select p from Publication p where p.state in :states order by p.text.writtenAt, p.id",
                        Publication.class)
                .setParameter("states", ON_THEIR_WAY)
                .setMaxResults(limit)
                .getResultStream()
                .map(p -> new AwaitingRow(
                        p.id(), p.feedback(), p.language(), p.said(), p.state(), p.writtenBy(), p.writtenAt()))
                .toList();
    }

    @Override
    public Slice<PublishedRow> published(
            LocalDate today, Language reader, PublishedFilter filter, Optional<After> after, int limit) {
        return new PublishedQuery(em).rows(today, reader, filter, after, limit);
    }

    @Override
    public PublishedTopics topics(LocalDate today) {
        return new PublishedTopicsQuery(em).topics(today);
    }

    @Override
    public List<PublishedUnit> units(LocalDate today) {
        return new PublishedTopicsQuery(em).units(today);
    }
}
