package fi.rinnalla.persistence.feedback;

import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.FeedbackKind;
import fi.rinnalla.domain.feedback.FeedbackState;
import fi.rinnalla.domain.feedback.InboxFilter;
import fi.rinnalla.domain.feedback.InboxFilter.Order;
import fi.rinnalla.domain.feedback.InboxRow;
import fi.rinnalla.domain.feedback.Mood;
import fi.rinnalla.domain.feedback.Source;
import fi.rinnalla.domain.feedback.Verdict;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Slice;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The inbox, by place in the list and never by page number. Words are not even fetched. */
final class InboxQuery {
    private final EntityManager em;

    InboxQuery(EntityManager em) {
        this.em = em;
    }

    Slice<InboxRow> rows(InboxFilter filter, Optional<After> after, int limit) {
        var question = new Question("""
                select f.id, f.kind, f.source, f.language, p.name, f.receivedOn, f.debt.dueOn, f.debt.state, f.written.mood, f.verdict.said, f.card
                  from Feedback f left join Place p on p.id = f.place""");
        question.and("f.debt.state in :states", "states", filter.states());
        filter.kind().ifPresent(it -> question.and("f.kind = :kind", "kind", it));
        filter.theme()
                .ifPresent(it -> question.and(
                        "exists (select t.id from FeedbackTheme t where t.feedback = f and t.theme = :theme)",
                        "theme",
                        it));
        filter.programme().ifPresent(it -> question.and("f.programme = :programme", "programme", it));
        filter.place().ifPresent(it -> question.and("f.place = :place", "place", it));
        filter.source().ifPresent(it -> question.and("f.source = :source", "source", it));
        filter.overdueOn().ifPresent(it -> {
            question.and("f.debt.dueOn < :today", "today", it);
            question.and("f.debt.state in :owed", "owed", owed());
        });
        var found = inOrder(filter.order(), question, after, limit + 1).stream()
                .map(InboxQuery::row)
                .toList();
        return Slice.of(
                found,
                limit,
                row -> new After(dayOf(filter.order(), row), row.id().value()));
    }

    private List<Object[]> inOrder(Order order, Question question, Optional<After> after, int limit) {
        return switch (order) {
            case NEWEST -> {
                after.ifPresent(it -> question.before("f.receivedOn", "f.id", it));
                yield question.ask(em, "order by f.receivedOn desc, f.id desc", limit);
            }
            case DUE -> {
                after.ifPresent(it -> question.behind("f.debt.dueOn", "f.id", it));
                yield question.ask(em, "order by f.debt.dueOn, f.id", limit);
            }
        };
    }

    private static LocalDate dayOf(Order order, InboxRow row) {
        return order == Order.DUE ? row.dueOn() : row.receivedOn();
    }

    private static InboxRow row(Object[] column) {
        return new InboxRow(
                new FeedbackId((UUID) column[0]),
                (FeedbackKind) column[1],
                (Source) column[2],
                (Language) column[3],
                Optional.ofNullable((String) column[4]),
                (LocalDate) column[5],
                (LocalDate) column[6],
                (FeedbackState) column[7],
                Optional.ofNullable((Mood) column[8]),
                Optional.ofNullable((Verdict) column[9]),
                column[10] != null);
    }

    static List<FeedbackState> owed() {
        return List.of(FeedbackState.RECEIVED, FeedbackState.READ);
    }
}
