package fi.rinnalla.persistence.codevelopment;

import fi.rinnalla.domain.codevelopment.Change;
import fi.rinnalla.domain.codevelopment.ShownVerdicts;
import fi.rinnalla.domain.codevelopment.Theme;
import fi.rinnalla.domain.codevelopment.Themes;
import fi.rinnalla.domain.codevelopment.Turn;
import fi.rinnalla.domain.feedback.PublicChange;
import fi.rinnalla.domain.feedback.PublicChanges;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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
        return em.createQuery(
                        "select c, c.theme, c.id from Change c where c.inUseOn <= :today order by c.inUseOn desc, c.id"
                                + " desc",
                        Object[].class)
                .setParameter("today", today)
                .setMaxResults(limit)
                .getResultStream()
                .map(it -> change((Change) it[0], (Theme) it[1], (UUID) it[2]))
                .toList();
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
