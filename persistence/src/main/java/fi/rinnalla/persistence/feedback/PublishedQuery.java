package fi.rinnalla.persistence.feedback;

import fi.rinnalla.domain.feedback.Area;
import fi.rinnalla.domain.feedback.ChangeState;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.PublicationId;
import fi.rinnalla.domain.feedback.PublicationState;
import fi.rinnalla.domain.feedback.PublishedFilter;
import fi.rinnalla.domain.feedback.PublishedRow;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Slice;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is public, newest first and in the reader's language where there is a text in it, with its themes. */
final class PublishedQuery {
    private static final int FEEDBACK = 8;

    /** Texts about one feedback. Where that is forgotten: by one hand, of one day, about one kind of change. */
    private static final String NO_NEARER_TEXT = """
        not exists (select q.id from Publication q where q.state = :public and q.approval.publishedOn <= :today
           and (q.feedback = p.feedback
                or p.feedback is null and q.feedback is null and q.approval.publishedOn = p.approval.publishedOn
                   and q.text.change = p.text.change and q.text.writtenBy = p.text.writtenBy)
           and %s < %s)\
        """.formatted(distance("q"), distance("p"));

    private final EntityManager em;

    PublishedQuery(EntityManager em) {
        this.em = em;
    }

    Slice<PublishedRow> rows(
            LocalDate today, Language reader, PublishedFilter filter, Optional<After> after, int limit) {
        var question = new Question("""
            select p.id, p.text.language, p.text.said, p.text.done, p.text.change, p.paraphrase, p.approval.alone, p.approval.publishedOn, p.feedback
              from Publication p left join Feedback f on f.id = p.feedback\
            """);
        question.and("p.state = :public", "public", PublicationState.PUBLISHED);
        question.and("p.approval.publishedOn <= :today", "today", today);
        narrow(question, filter);
        question.and(NO_NEARER_TEXT, "nearest", reader.fallback().get(0));
        question.with("second", reader.fallback().get(1));
        question.with("third", reader.fallback().get(2));
        after.ifPresent(it -> question.before("p.approval.publishedOn", "p.id", it));
        var found = question.ask(em, "order by p.approval.publishedOn desc, p.id desc", limit + 1);
        var themes = themes(found.stream()
                .map(column -> (FeedbackId) column[FEEDBACK])
                .filter(Objects::nonNull)
                .map(FeedbackId::value)
                .toList());
        return Slice.of(
                found.stream().map(column -> row(column, themes)).toList(),
                limit,
                row -> new After(row.publishedOn(), row.id().value()));
    }

    private static void narrow(Question question, PublishedFilter filter) {
        filter.change().ifPresent(it -> question.and("p.text.change = :change", "change", it));
        filter.theme()
                .ifPresent(it -> question.and(
                        "exists (select t.id from FeedbackTheme t where t.feedback = f and t.theme = :theme)",
                        "theme",
                        it));
        filter.place().ifPresent(it -> question.and("f.place = :place", "place", it));
        filter.area().ifPresent(it -> narrow(question, it));
        filter.year().ifPresent(it -> {
            question.and("p.approval.publishedOn >= :newYear", "newYear", LocalDate.of(it, 1, 1));
            question.and("p.approval.publishedOn <= :newYearsEve", "newYearsEve", LocalDate.of(it, 12, 31));
        });
        filter.quarter().ifPresent(it -> {
            question.and("p.approval.publishedOn >= :first", "first", it.firstDay());
            question.and("p.approval.publishedOn <= :last", "last", it.lastDay());
        });
    }

    /** Nothing lies in a county without places, and to ask for "in nothing" is no question. */
    private static void narrow(Question question, Area area) {
        var places = area.places().isEmpty() ? "1 = 0" : "f.place in :places";
        var whole = area.whole().isEmpty() ? "1 = 0" : "f.place is null and f.programme in :programmes";
        question.and("(" + places + " or " + whole + ")");
        if (!area.places().isEmpty()) {
            question.with("places", area.places());
        }
        if (!area.whole().isEmpty()) {
            question.with("programmes", area.whole());
        }
    }

    private static String distance(String text) {
        return "case when %1$s.text.language = :nearest then 0 when %1$s.text.language = :second then 1 when %1$s.text.language = :third then 2 else 3 end"
                .formatted(text);
    }

    private Map<UUID, Set<ThemeCode>> themes(Collection<UUID> feedback) {
        var themes = new HashMap<UUID, Set<ThemeCode>>();
        if (!feedback.isEmpty()) {
            List<Object[]> found = em.createQuery(
                            "select t.feedback.id, t.theme from FeedbackTheme t where t.feedback.id in :feedback",
                            Object[].class)
                    .setParameter("feedback", feedback)
                    .getResultList();
            found.forEach(column -> themes.computeIfAbsent((UUID) column[0], it -> EnumSet.noneOf(ThemeCode.class))
                    .add((ThemeCode) column[1]));
        }
        return themes;
    }

    private static PublishedRow row(Object[] column, Map<UUID, Set<ThemeCode>> themes) {
        var feedback = Optional.ofNullable((FeedbackId) column[FEEDBACK]).map(FeedbackId::value);
        return new PublishedRow(
                new PublicationId((UUID) column[0]),
                (Language) column[1],
                (String) column[2],
                (String) column[3],
                (ChangeState) column[4],
                (Boolean) column[5],
                (Boolean) column[6],
                (LocalDate) column[7],
                feedback.map(id -> themes.getOrDefault(id, Set.of())).orElse(Set.of()));
    }
}
