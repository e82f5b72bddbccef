package fi.rinnalla.persistence.feedback;

import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.FeedbackKind;
import fi.rinnalla.domain.feedback.FeedbackState;
import fi.rinnalla.domain.feedback.OwedRow;
import fi.rinnalla.domain.feedback.Verdict;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Slice;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Answers that are owed, due soonest first. */
final class OwedQuery {
    private final EntityManager em;

    OwedQuery(EntityManager em) {
        this.em = em;
    }

    Slice<OwedRow> rows(Optional<After> after, int limit) {
        var question = new Question("""
                select f.id, f.kind, p.name, f.receivedOn, f.debt.dueOn, f.debt.state, f.verdict.said
                  from Feedback f left join Place p on p.id = f.place""");
        question.and("f.debt.state in :owed", "owed", InboxQuery.owed());
        after.ifPresent(it -> question.behind("f.debt.dueOn", "f.id", it));
        var found = question.ask(em, "order by f.debt.dueOn, f.id", limit + 1).stream()
                .map(OwedQuery::row)
                .toList();
        return Slice.of(found, limit, row -> new After(row.dueOn(), row.id().value()));
    }

    private static OwedRow row(Object[] column) {
        return new OwedRow(
                new FeedbackId((UUID) column[0]),
                (FeedbackKind) column[1],
                Optional.ofNullable((String) column[2]),
                (LocalDate) column[3],
                (LocalDate) column[4],
                (FeedbackState) column[5],
                column[6] == Verdict.NOT_VISIBLE);
    }
}
