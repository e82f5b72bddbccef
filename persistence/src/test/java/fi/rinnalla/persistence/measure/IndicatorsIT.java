package fi.rinnalla.persistence.measure;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.measure.AssignmentFigures;
import fi.rinnalla.domain.measure.Basis;
import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.measure.FeedbackFigures;
import fi.rinnalla.domain.measure.Figures;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.measure.RelationFigures;
import fi.rinnalla.domain.measure.Span;
import fi.rinnalla.domain.measure.TeachingFigures;
import fi.rinnalla.domain.measure.catalogue.CountedRow;
import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.measure.catalogue.OwnFigure;
import fi.rinnalla.domain.measure.catalogue.OwnIndicator;
import fi.rinnalla.domain.measure.catalogue.OwnIndicatorId;
import fi.rinnalla.domain.measure.catalogue.OwnMeaning;
import fi.rinnalla.domain.measure.catalogue.Quantity;
import fi.rinnalla.domain.measure.catalogue.WrittenFigure;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The one organisation has two programmes, furnished alike, and more rows in the first; the other has one. */
@DisplayName("A figure, and the rows behind it,")
class IndicatorsIT {
    private static final Span YEAR = new Span(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"));
    private static final LocalDate NEW_YEAR = LocalDate.parse("2027-01-01");

    private final Database database = Database.get();
    private ProgrammeId first;
    private ProgrammeId second;
    private ProgrammeId nextDoor;

    @BeforeEach
    void two_organisations() throws SQLException {
        database.empty();
        first = furnished(A);
        second = furnished(A);
        nextDoor = furnished(B);
    }

    @Test
    void are_of_the_programme_alone_and_as_many_as_were_counted_by_hand() throws SQLException {
        again("feedback", "received_on", "2026-05-10");
        again("feedback", "received_on", "2026-12-31");
        again("feedback", "received_on", "2027-01-01");

        assertThat(feedback(first, Indicator.FEEDBACK_RECEIVED)).isEqualTo(3);
        assertThat(feedback(second, Indicator.FEEDBACK_RECEIVED)).isOne();
        assertThat(sum(A, it -> it.feedbackReceived(first, YEAR))).isEqualTo(3);
        assertThat(sum(A, it -> it.feedbackReceived(second, YEAR))).isOne();
        assertThat(sum(B, it -> it.feedbackReceived(first, YEAR))).isZero();
        assertThat(sum(B, it -> it.feedbackReceived(nextDoor, YEAR))).isOne();
    }

    @Test
    void tell_of_each_feedback_once_that_was_answered_with_a_reason_why_nothing_changes() throws SQLException {
        for (var day : List.of("2026-06-01", "2026-07-01")) {
            run("insert into app.answer(id, feedback_id, kind, body, account_id, role, given_on) select"
                    + " gen_random_uuid(), f.id, 'NO_CHANGE', '\\x01', (select id from app.staff_account limit 1),"
                    + " 'WORKER', '" + day + "' from app.feedback f where f.programme_id = '" + first.value() + "'");
        }

        assertThat(feedback(first, Indicator.NO_CHANGE_WITH_REASON)).isOne();
        assertThat(sum(A, it -> it.noChange(first, YEAR))).isOne();
        assertThat(sum(A, it -> it.noChange(second, YEAR))).isZero();
    }

    @Test
    void tell_of_a_change_once_in_however_many_languages_it_came_out() throws SQLException {
        run("update app.publication set state = 'PUBLISHED', published_on = '2026-06-01', alone = true,"
                + " approved_by = written_by, approved_at = now()");
        run("insert into app.publication select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(),"
                + " 'language', 'SV'))).* from app.publication p");

        assertThat(feedback(first, Indicator.CHANGES_MADE)).isOne();
        assertThat(sum(A, it -> it.changes(first, YEAR))).isOne();
        assertThat(sum(B, it -> it.changes(nextDoor, YEAR))).isZero();
    }

    @Test
    void tell_of_what_was_held_and_of_who_listened() throws SQLException {
        again("assignment", "held_on", "2026-12-01");

        var held =
                from(A, em -> AssignmentFigures.of(new CountedAssignments(em).held(first, YEAR.first(), YEAR.last())));
        var taught =
                from(A, em -> TeachingFigures.of(new CountedTeaching(em).taught(first, YEAR.first(), YEAR.last())));

        assertThat(held.assignments()).isEqualTo(2);
        assertThat(sum(A, it -> it.assignments(first, YEAR))).isEqualTo(2);
        assertThat(taught).isEqualTo(new TeachingFigures(7 + 1 + 1, 4 + 20 + 20));
        assertThat(sum(A, it -> it.professionals(first, YEAR))).isEqualTo(taught.professionalsTrained());
        assertThat(sum(A, it -> it.students(first, YEAR))).isEqualTo(taught.studentsReached());
        assertThat(sum(B, it -> it.students(nextDoor, YEAR))).isEqualTo(4 + 20);
    }

    @Test
    void tell_of_relations_of_the_whole_organisation_and_of_no_other() throws SQLException {
        for (var day : List.of("2026-03-01", "2026-04-01")) {
            run("insert into app.support_relation(id, state, how, started_on, planned_on, ended_on) values"
                    + " (gen_random_uuid(), 'ENDED', 'AS_PLANNED', '" + day + "', '2026-09-01', '2026-09-01')");
        }
        run("insert into app.support_relation(id, state, how, started_on, planned_on, ended_on) values"
                + " (gen_random_uuid(), 'ENDED', 'EARLIER', '2025-12-31', '2026-09-01', '2026-08-01')");

        var figures = from(
                A,
                em -> RelationFigures.count(
                        YEAR, new CountedRelations(em).relations(YEAR.first(), YEAR.last()), List.of(), List.of()));

        assertThat(figures.endedAsPlanned()).isEqualTo(2);
        assertThat(sum(A, it -> it.relationsEndedAsPlanned(YEAR))).isEqualTo(2);
        assertThat(sum(A, it -> it.relationsStarted(YEAR))).isEqualTo(figures.started());
        assertThat(sum(B, it -> it.relationsEndedAsPlanned(YEAR))).isZero();
    }

    @Test
    void are_written_down_by_an_organisation_that_keeps_what_it_wrote_before_and_is_told_to_nobody_else() {
        var code = new IndicatorCode("own-retket");
        var quarter = Quarter.of("2026Q3");
        database.in(
                A,
                em -> new StoredOwnIndicators(em)
                        .add(OwnIndicator.of(
                                new OwnIndicatorId(UUID.randomUUID()),
                                Digest.of("retket"),
                                code,
                                "Retket",
                                new OwnMeaning("Retket", "", Quantity.HOURS, Basis.COLLECTED, Set.of()),
                                quarter)));
        for (var value : List.of("12.5", "13.25")) {
            database.in(
                    A,
                    em -> new StoredOwnIndicators(em)
                            .hold(code)
                            .orElseThrow()
                            .enter(
                                    Digest.of(value),
                                    new WrittenFigure(
                                            first, quarter, new BigDecimal(value), Basis.ESTIMATE, "Muistista"),
                                    NEW_YEAR));
        }

        database.in(A, em -> {
            var kept = new StoredOwnIndicators(em).find(code).orElseThrow();
            assertThat(kept.figure(first, quarter).map(OwnFigure::value)).contains(new BigDecimal("13.25"));
            assertThat(kept.history(first, quarter))
                    .extracting(OwnFigure::number)
                    .containsExactly(2, 1);
            assertThat(kept.figure(second, quarter)).isEmpty();
        });
        database.in(B, em -> {
            assertThat(new StoredOwnIndicators(em).find(code)).isEmpty();
            assertThat(new StoredOwnIndicators(em).all()).hasSize(1);
        });
    }

    private int feedback(ProgrammeId programme, Indicator indicator) {
        Figures figures = from(A, em -> FeedbackFigures.of(programme, YEAR, NEW_YEAR, new CountedFeedback(em)));
        return figures.of(Cell.of(indicator));
    }

    private int sum(TenantId tenant, Function<StoredRowsBehind, List<CountedRow>> rows) {
        return from(
                tenant,
                em -> rows.apply(new StoredRowsBehind(em)).stream()
                        .mapToInt(it -> it.n().intValueExact())
                        .sum());
    }

    private <T> T from(TenantId tenant, Function<EntityManager, T> work) {
        return database.from(tenant, work);
    }

    /** One more row like that of the first programme, on another day. */
    private void again(String table, String column, String day) throws SQLException {
        run("insert into app." + table + " select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(),"
                + " 'form_key', sha256(gen_random_uuid()::text::bytea), '" + column + "', '" + day + "'"
                + (table.equals("feedback") ? ", 'due_on', '2027-02-01', 'first_due_on', '2027-02-01'" : "")
                + "))).* from app." + table + " t where t.programme_id = '" + first.value() + "' limit 1");
    }

    private void run(String sql) throws SQLException {
        try (var app = database.app(A)) {
            Sql.run(app, sql);
            app.commit();
        }
    }

    private ProgrammeId furnished(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            var furnished = Furnished.in(app, tenant);
            app.commit();
            return new ProgrammeId(furnished.programme());
        }
    }
}
