package fi.rinnalla.persistence.story;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.story.PublicStories;
import fi.rinnalla.domain.story.PublicStory;
import fi.rinnalla.domain.story.PublicStoryId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredPublicStories implements PublicStories {
    private static final String NEWEST_FIRST = " order by s.begunOn desc, s.id desc";

    private final EntityManager em;

    @Inject
    public StoredPublicStories(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<PublicStory> find(PublicStoryId id) {
        return Optional.ofNullable(em.find(PublicStory.class, id.value()));
    }

    @Override
    public Optional<PublicStory> hold(PublicStoryId id) {
        return Optional.ofNullable(em.find(PublicStory.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<PublicStory> findByFormKey(Digest formKey) {
        return em.createQuery("select s from PublicStory s where s.formKey = :formKey", PublicStory.class)
                .setParameter("formKey", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(PublicStory story) {
        em.persist(story);
    }

    @Override
    public void remove(PublicStory story) {
        em.remove(story);
    }

    @Override
    public List<PublicStory> all(int limit) {
        return em.createQuery("select s from PublicStory s" + NEWEST_FIRST, PublicStory.class)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<PublicStory> of(PartnerId partner) {
        return em.createQuery(
                        "select s from PublicStory s where s.partner = :partner" + NEWEST_FIRST, PublicStory.class)
                .setParameter("partner", partner)
                .getResultList();
    }

    @Override
    public List<PublicStory> perhapsOut(LocalDate today, int limit) {
        return em.createQuery(
                        "select s from PublicStory s where s.outOn <= :today and s.endsOn >= :today"
                                + " and s.withdrawnOn is null and s.closedOn is null order by s.outOn desc, s.id desc",
                        PublicStory.class)
                .setParameter("today", today)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<PublicStory> perhapsWaiting(LocalDate today, LocalDate soon, LocalDate answeredSince, int limit) {
        return em.createQuery(
                        "select s from PublicStory s where s.closedOn is null and s.endsOn between :today and :soon"
                                + " or s.withdrawnOn >= :since"
                                + " or exists (select e.id from StoryEdition e where e.story = s and e.acceptedOn >= :since)"
                                + " or exists (select c.id from StoryCopy c where c.story = s and c.doneOn is null)"
                                + NEWEST_FIRST,
                        PublicStory.class)
                .setParameter("today", today)
                .setParameter("soon", soon)
                .setParameter("since", answeredSince)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<PublicStory> unclosed(int limit) {
        return em.createQuery(
                        "select s from PublicStory s where s.closedOn is null order by s.endsOn, s.id",
                        PublicStory.class)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<PublicStory> outlived(LocalDate closedBefore, int limit) {
        return em.createQuery(
                        "select s from PublicStory s where s.closedOn < :day and not exists"
                                + " (select c.id from StoryCopy c where c.story = s and c.doneOn is null)"
                                + " order by s.closedOn, s.id",
                        PublicStory.class)
                .setParameter("day", closedBefore)
                .setMaxResults(limit)
                .getResultList();
    }
}
