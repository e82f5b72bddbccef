package fi.rinnalla.persistence.codevelopment;

import fi.rinnalla.domain.codevelopment.Change;
import fi.rinnalla.domain.codevelopment.ShownVerdicts;
import fi.rinnalla.domain.codevelopment.Theme;
import fi.rinnalla.domain.codevelopment.Themes;
import fi.rinnalla.domain.codevelopment.Turn;
import fi.rinnalla.domain.feedback.ChangeState;
import fi.rinnalla.domain.feedback.PublicChange;
import fi.rinnalla.domain.feedback.PublicChanges;
import fi.rinnalla.domain.feedback.PublishedFilter;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The changes of themes, as everybody may see them. */
@Dependent
public class StoredPublicChanges implements PublicChanges {
    private final EntityManager em;
    private final Themes themes;

    @Inject
    public StoredPublicChanges(EntityManager em, Themes themes) {
        this.em = em;
        this.themes = themes;
    }

    @Override
    public List<PublicChange> until(LocalDate today, int limit) {
        return asked(new ArrayList<>(), new HashMap<>(), today, limit);
    }

    @Override
    public Slice<PublicChange> page(LocalDate today, PublishedFilter filter, Optional<After> after, int limit) {
        if (filter.place().isPresent()
                || filter.change().filter(it -> it != ChangeState.CHANGED).isPresent()) {
            return new Slice<>(List.of(), Optional.empty());
        }
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        filter.theme().ifPresent(it -> {
            conditions.add("c.theme.called.code = :code");
            values.put("code", it);
        });
        filter.area().ifPresent(it -> {
            conditions.add("c.theme.county = :county");
            values.put("county", it.county());
        });
        filter.year()
                .ifPresent(it -> between(LocalDate.of(it, 1, 1), LocalDate.of(it, 12, 31), "Year", conditions, values));
        filter.quarter().ifPresent(it -> between(it.firstDay(), it.lastDay(), "Quarter", conditions, values));
        after.ifPresent(it -> {
            conditions.add("(c.inUseOn < :day or c.inUseOn = :day and c.id < :id)");
            values.put("day", it.day());
            values.put("id", it.id());
        });
        return Slice.of(asked(conditions, values, today, limit + 1), limit, it -> new After(it.since(), it.id()));
    }

    private static void between(
            LocalDate first, LocalDate last, String of, List<String> conditions, Map<String, Object> values) {
        conditions.add("c.inUseOn between :first" + of + " and :last" + of);
        values.put("first" + of, first);
        values.put("last" + of, last);
    }

    private List<PublicChange> asked(List<String> conditions, Map<String, Object> values, LocalDate today, int limit) {
        var more = conditions.stream().map(it -> " and " + it).collect(Collectors.joining());
        var query = em.createQuery(
                        "select c, c.theme, c.id from Change c where c.inUseOn <= :today" + more
                                + " order by c.inUseOn desc, c.id desc",
                        Object[].class)
                .setParameter("today", today)
                .setMaxResults(limit);
        values.forEach(query::setParameter);
        return query.getResultStream()
                .map(it -> change((Change) it[0], (Theme) it[1], (UUID) it[2]))
                .toList();
    }

    @Override
    public Set<County> counties(LocalDate today) {
        return Set.copyOf(
                em.createQuery("select distinct c.theme.county from Change c where c.inUseOn <= :today", County.class)
                        .setParameter("today", today)
                        .getResultList());
    }

    private PublicChange change(Change change, Theme theme, UUID id) {
        var verdicts = ShownVerdicts.of(themes.verdicts(theme.id(), change.inUseOn()));
        return new PublicChange(
                id,
                theme.county(),
                theme.code(),
                theme.language(),
                theme.title(),
                change.words(),
                change.inUseOn(),
                verdicts.enough(),
                isReopened(theme, change));
    }

    /** After this change, and not before it. */
    private static boolean isReopened(Theme theme, Change change) {
        return theme.turns().stream().anyMatch(it -> it.turn() == Turn.REOPENED && it.round() > change.round());
    }
}
