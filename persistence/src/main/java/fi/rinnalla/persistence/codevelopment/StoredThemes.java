package fi.rinnalla.persistence.codevelopment;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.codevelopment.Step;
import fi.rinnalla.domain.codevelopment.Theme;
import fi.rinnalla.domain.codevelopment.ThemeId;
import fi.rinnalla.domain.codevelopment.Themes;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.Verdict;
import fi.rinnalla.domain.shared.Digest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Dependent
public class StoredThemes implements Themes {
    private final EntityManager em;

    @Inject
    public StoredThemes(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Theme> find(ThemeId id) {
        return Optional.ofNullable(em.find(Theme.class, id.value()));
    }

    @Override
    public Optional<Theme> hold(ThemeId id) {
        return Optional.ofNullable(em.find(Theme.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Theme> findByFormKey(Digest formKey) {
        return query("where t.formKey = :formKey")
                .setParameter("formKey", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Theme> of(FeedbackId feedback) {
        return query("join t.items i where i.feedback = :feedback")
                .setParameter("feedback", feedback)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Theme> all(int limit) {
        return together(query("order by t.madeOn desc, t.id desc").setMaxResults(limit));
    }

    @Override
    public Map<Step, Integer> late(LocalDate today, boolean gathering) {
        var late = new EnumMap<Step, Integer>(Step.class);
        em.createQuery(
                        "select t.way.step, count(t) from Theme t where t.way.rests = false and (t.nextOn < :today or t.way.step = :trial"
                                + " and exists (select r.id from Trial r where r.theme = t and r.round = t.way.round"
                                + " and r.until < :today)) and t.batches.many >= :least group by t.way.step",
                        Object[].class)
                .setParameter("today", today)
                .setParameter("trial", Step.TRIAL)
                .setParameter("least", gathering ? 0 : 1)
                .getResultStream()
                .forEach(column -> late.put((Step) column[0], ((Long) column[1]).intValue()));
        return late;
    }

    @Override
    public List<ThemeId> gathering(int limit) {
        return em.createQuery(
                        "select distinct i.theme.id from ThemeItem i where i.batch is null order by i.theme.id",
                        UUID.class)
                .setMaxResults(limit)
                .getResultStream()
                .map(ThemeId::new)
                .toList();
    }

    @Override
    public Map<FeedbackId, CardId> cards(Collection<FeedbackId> feedback) {
        var cards = new HashMap<FeedbackId, CardId>();
        if (!feedback.isEmpty()) {
            em.createQuery(
                            "select f.id, f.card from Feedback f where f.id in :feedback and f.card is not null",
                            Object[].class)
                    .setParameter(
                            "feedback", feedback.stream().map(FeedbackId::value).toList())
                    .getResultStream()
                    .forEach(column -> cards.put(new FeedbackId((UUID) column[0]), (CardId) column[1]));
        }
        return cards;
    }

    @Override
    public List<Verdict> verdicts(ThemeId theme, LocalDate since) {
        return em.createQuery(
                        "select f.verdict.said from Feedback f, ThemeItem i"
                                + " where i.theme.id = :theme and f.id = i.feedback and f.verdict.saidOn >= :since",
                        Verdict.class)
                .setParameter("theme", theme.value())
                .setParameter("since", since)
                .getResultList();
    }

    /** With what stands on their cards, in as many questions however many there are. */
    private static List<Theme> together(TypedQuery<Theme> query) {
        return query.setHint("eclipselink.batch", "t.items")
                .setHint("eclipselink.batch", "t.turns")
                .setHint("eclipselink.batch", "t.ideas")
                .setHint("eclipselink.batch", "t.trials")
                .setHint("eclipselink.batch", "t.decisions")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList();
    }

    private TypedQuery<Theme> query(String rest) {
        return em.createQuery("select t from Theme t " + rest, Theme.class);
    }

    @Override
    public void add(Theme theme) {
        em.persist(theme);
    }
}
