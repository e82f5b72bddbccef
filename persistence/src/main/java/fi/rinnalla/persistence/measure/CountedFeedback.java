package fi.rinnalla.persistence.measure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fi.rinnalla.domain.feedback.AnswerKind;
import fi.rinnalla.domain.feedback.ChangeState;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.FeedbackState;
import fi.rinnalla.domain.feedback.PublicationState;
import fi.rinnalla.domain.feedback.Verdict;
import fi.rinnalla.domain.measure.AnswerFact;
import fi.rinnalla.domain.measure.ChangeFact;
import fi.rinnalla.domain.measure.FeedbackFact;
import fi.rinnalla.domain.measure.FeedbackFacts;
import fi.rinnalla.domain.programme.ProgrammeId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Days and kinds, never words: sealed columns are not fetched, and no author is. */
@Dependent
public class CountedFeedback implements FeedbackFacts {
    private static final String COUNTED = """
        f.programme = :programme
          and (f.receivedOn between :from and :last
               or f.verdict.saidOn between :from and :last
               or exists (select g.id from Answer g where g.feedback = f and g.givenOn between :from and :last))\
        """;

    private final EntityManager em;

    @Inject
    public CountedFeedback(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<FeedbackFact> feedback(ProgrammeId programme, LocalDate receivedFrom, LocalDate lastDay) {
        var answers = answers(programme, receivedFrom, lastDay);
        return about(
                        "select f.id, f.receivedOn, f.debt.firstDueOn, f.debt.state, f.verdict.said, f.verdict.saidOn"
                                + " from Feedback f where",
                        programme,
                        receivedFrom,
                        lastDay)
                .map(it -> fact(it, answers.getOrDefault((UUID) it[0], List.of())))
                .toList();
    }

    /** Where the feedback is gone, so is its programme: such a text counts where an organisation has only one. */
    @Override
    public List<ChangeFact> changes(ProgrammeId programme, LocalDate firstDay, LocalDate lastDay) {
        return told(programme, firstDay, lastDay).map(Told::fact).toList();
    }

    /** @param id of the text itself */
    record Told(UUID id, ChangeFact fact) {}

    Stream<Told> told(ProgrammeId programme, LocalDate firstDay, LocalDate lastDay) {
        return em.createQuery("""
            select p.id, p.feedback, p.text.change, p.approval.publishedOn from Publication p left join Feedback f on f.id = p.feedback
             where p.state = :public and p.approval.publishedOn between :first and :last
               and (f.programme = :programme or p.feedback is null and (select count(q) from Programme q) = 1)\
            """, Object[].class)
                .setParameter("public", PublicationState.PUBLISHED)
                .setParameter("first", firstDay)
                .setParameter("last", lastDay)
                .setParameter("programme", programme)
                .getResultStream()
                .map(it -> new Told((UUID) it[0], change(it)));
    }

    private Map<UUID, List<AnswerFact>> answers(ProgrammeId programme, LocalDate from, LocalDate last) {
        return about("select f.id, a.kind, a.givenOn from Answer a join a.feedback f where", programme, from, last)
                .collect(groupingBy(
                        it -> (UUID) it[0],
                        mapping(it -> new AnswerFact((AnswerKind) it[1], (LocalDate) it[2]), toList())));
    }

    private Stream<Object[]> about(String select, ProgrammeId programme, LocalDate from, LocalDate last) {
        return em.createQuery(select + " " + COUNTED, Object[].class)
                .setParameter("programme", programme)
                .setParameter("from", from)
                .setParameter("last", last)
                .getResultStream();
    }

    private static FeedbackFact fact(Object[] column, List<AnswerFact> answers) {
        return new FeedbackFact(
                (LocalDate) column[1],
                (LocalDate) column[2],
                column[3] == FeedbackState.SET_ASIDE,
                answers,
                Optional.ofNullable((Verdict) column[4]),
                Optional.ofNullable((LocalDate) column[5]));
    }

    private static ChangeFact change(Object[] column) {
        var about = column[1] == null ? (UUID) column[0] : ((FeedbackId) column[1]).value();
        return new ChangeFact(about, (ChangeState) column[2], (LocalDate) column[3]);
    }
}
