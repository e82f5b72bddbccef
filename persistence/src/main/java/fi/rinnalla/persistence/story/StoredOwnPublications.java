package fi.rinnalla.persistence.story;

import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Slice;
import fi.rinnalla.domain.story.OwnPublication;
import fi.rinnalla.domain.story.OwnPublicationId;
import fi.rinnalla.domain.story.OwnPublications;
import fi.rinnalla.domain.story.PublicationKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredOwnPublications implements OwnPublications {
    private static final String BEHIND = " and (p.year < :year or p.year = :year and p.id < :id)";
    private static final String NEWEST_FIRST = " order by p.year desc, p.id desc";

    private final EntityManager em;

    @Inject
    public StoredOwnPublications(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<OwnPublication> find(OwnPublicationId id) {
        return Optional.ofNullable(em.find(OwnPublication.class, id.value()));
    }

    @Override
    public Optional<OwnPublication> hold(OwnPublicationId id) {
        return Optional.ofNullable(em.find(OwnPublication.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<OwnPublication> findByFormKey(Digest formKey) {
        return em.createQuery("select p from OwnPublication p where p.formKey = :formKey", OwnPublication.class)
                .setParameter("formKey", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(OwnPublication publication) {
        em.persist(publication);
    }

    @Override
    public Slice<OwnPublication> all(Optional<After> after, int limit) {
        return page(question("p.year > 0", after), limit);
    }

    @Override
    public Slice<OwnPublication> shown(
            LocalDate today, Optional<PublicationKind> kind, Optional<After> after, int limit) {
        var shown = "p.hiddenOn is null and (p.until is null or p.until >= :today)"
                + (kind.isPresent() ? " and p.kind = :kind" : "");
        var question = question(shown, after).setParameter("today", today);
        kind.ifPresent(it -> question.setParameter("kind", it));
        return page(question, limit);
    }

    private TypedQuery<OwnPublication> question(String which, Optional<After> after) {
        var question = em.createQuery(
                "select p from OwnPublication p where " + which + (after.isPresent() ? BEHIND : "") + NEWEST_FIRST,
                OwnPublication.class);
        after.ifPresent(it -> question.setParameter("year", it.day().getYear()).setParameter("id", it.id()));
        return question;
    }

    private static Slice<OwnPublication> page(TypedQuery<OwnPublication> question, int limit) {
        return Slice.of(
                question.setMaxResults(limit + 1).getResultList(),
                limit,
                it -> new After(
                        LocalDate.ofYearDay(it.facts().year(), 1), it.id().value()));
    }

    @Override
    public List<OwnPublication> endingBetween(LocalDate first, LocalDate last) {
        return em.createQuery(
                        "select p from OwnPublication p where p.hiddenOn is null and p.until between :first and :last"
                                + " order by p.until, p.id",
                        OwnPublication.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }
}
