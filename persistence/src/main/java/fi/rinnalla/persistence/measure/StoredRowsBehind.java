package fi.rinnalla.persistence.measure;

import fi.rinnalla.domain.feedback.AnswerKind;
import fi.rinnalla.domain.feedback.ChangeState;
import fi.rinnalla.domain.feedback.FeedbackState;
import fi.rinnalla.domain.measure.Span;
import fi.rinnalla.domain.measure.catalogue.CountedRow;
import fi.rinnalla.domain.measure.catalogue.RowKind;
import fi.rinnalla.domain.measure.catalogue.RowsBehind;
import fi.rinnalla.domain.partner.assignment.AssignmentState;
import fi.rinnalla.domain.partner.assignment.Strand;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.support.RelationEnd;
import fi.rinnalla.domain.training.professional.Attended;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Days, ids and numbers; sealed columns are not fetched. What it gives adds up to what the neighbours here count, which a test says. */
@Dependent
public class StoredRowsBehind implements RowsBehind {
    private static final int ALONE = 1;

    private final EntityManager em;

    @Inject
    public StoredRowsBehind(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<CountedRow> assignments(ProgrammeId programme, Span span) {
        return rows(
                        "select a.id, a.course.heldOn from Assignment a where a.state = :done"
                                + " and a.course.heldOn between :first and :last and a.programme = :programme",
                        span,
                        Map.of("done", AssignmentState.DONE, "programme", programme))
                .map(it -> row(RowKind.ASSIGNMENT, it, ALONE))
                .toList();
    }

    @Override
    public List<CountedRow> professionals(ProgrammeId programme, Span span) {
        return listened(programme, span, it -> it.professionals(), "a.course.professionals");
    }

    @Override
    public List<CountedRow> students(ProgrammeId programme, Span span) {
        return listened(programme, span, it -> it.students(), "a.course.students");
    }

    private List<CountedRow> listened(ProgrammeId programme, Span span, ToIntFunction<Attended> who, String ofLecture) {
        var trainings = new CountedTeaching(em)
                .held(programme, span.first(), span.last())
                .map(it -> CountedRow.of(
                        RowKind.TRAINING,
                        it.id().value(),
                        it.plan().day(),
                        "",
                        who.applyAsInt(it.attended().orElseThrow())));
        return Stream.concat(trainings, lectures(programme, span, ofLecture))
                .filter(it -> it.n().signum() > 0)
                .toList();
    }

    private Stream<CountedRow> lectures(ProgrammeId programme, Span span, String listened) {
        return rows(
                        "select a.id, a.course.heldOn, " + listened + " from Assignment a where a.state = :done"
                                + " and a.wished.strand = :teaching and a.course.trainingOn is null"
                                + " and a.course.heldOn between :first and :last and a.programme = :programme",
                        span,
                        Map.of("done", AssignmentState.DONE, "teaching", Strand.TEACHING, "programme", programme))
                .map(it -> row(RowKind.ASSIGNMENT, it, it[2] == null ? 0 : ((Number) it[2]).longValue()));
    }

    @Override
    public List<CountedRow> relationsStarted(Span span) {
        return rows(
                        "select r.id, r.startedOn from SupportRelation r where r.startedOn between :first and :last",
                        span,
                        Map.of())
                .map(it -> row(RowKind.RELATION, it, ALONE))
                .toList();
    }

    @Override
    public List<CountedRow> relationsEndedAsPlanned(Span span) {
        return rows(
                        "select r.id, r.endedOn from SupportRelation r where r.endedOn between :first and :last"
                                + " and r.how = :planned",
                        span,
                        Map.of("planned", RelationEnd.AS_PLANNED))
                .map(it -> row(RowKind.RELATION, it, ALONE))
                .toList();
    }

    @Override
    public List<CountedRow> feedbackReceived(ProgrammeId programme, Span span) {
        return rows(
                        "select f.id, f.receivedOn from Feedback f where f.programme = :programme"
                                + " and f.receivedOn between :first and :last and f.debt.state <> :aside",
                        span,
                        Map.of("programme", programme, "aside", FeedbackState.SET_ASIDE))
                .map(it -> row(RowKind.FEEDBACK, it, ALONE))
                .toList();
    }

    @Override
    public List<CountedRow> noChange(ProgrammeId programme, Span span) {
        return rows(
                        "select f.id, min(a.givenOn) from Answer a join a.feedback f where f.programme = :programme"
                                + " and a.givenOn between :first and :last and a.kind = :none and f.debt.state <> :aside"
                                + " group by f.id",
                        span,
                        Map.of("programme", programme, "aside", FeedbackState.SET_ASIDE, "none", AnswerKind.NO_CHANGE))
                .map(it -> row(RowKind.FEEDBACK, it, ALONE))
                .toList();
    }

    /** By the same facts as are counted; the text whose page is shown is any of those that tell of it. */
    @Override
    public List<CountedRow> changes(ProgrammeId programme, Span span) {
        var one = new HashMap<UUID, CountedRow>();
        new CountedFeedback(em)
                .told(programme, span.first(), span.last())
                .filter(it -> it.fact().change() == ChangeState.CHANGED)
                .forEach(it -> one.putIfAbsent(
                        it.fact().about(),
                        CountedRow.of(RowKind.PUBLICATION, it.id(), it.fact().publishedOn(), "", ALONE)));
        return List.copyOf(one.values());
    }

    private Stream<Object[]> rows(String question, Span span, Map<String, Object> named) {
        var query = em.createQuery(question, Object[].class)
                .setParameter("first", span.first())
                .setParameter("last", span.last());
        named.forEach(query::setParameter);
        return query.getResultStream();
    }

    private static CountedRow row(RowKind kind, Object[] column, long n) {
        return CountedRow.of(kind, (UUID) column[0], (LocalDate) column[1], "", n);
    }
}
