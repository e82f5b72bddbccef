package fi.rinnalla.persistence.training;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.measure.TrainingFigures;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.training.Certificate;
import fi.rinnalla.domain.training.Cohort;
import fi.rinnalla.domain.training.CohortApplication;
import fi.rinnalla.domain.training.CohortState;
import fi.rinnalla.domain.training.Outcome;
import fi.rinnalla.domain.training.Participant;
import fi.rinnalla.domain.training.Presence;
import fi.rinnalla.domain.training.TrainingMark;
import fi.rinnalla.domain.training.TrainingSession;
import fi.rinnalla.persistence.access.StoredWordCards;
import fi.rinnalla.persistence.measure.CountedTraining;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each house is furnished with one call, one application, one session, and one participant with a mark, a note and a paper. */
@DisplayName("A training in its house")
class TrainingIT {
    private static final LocalDate MONDAY = LocalDate.parse("2027-01-18");

    private final Database database = Database.get();

    @BeforeEach
    void two_furnished_houses() throws SQLException {
        database.empty();
        furnish(A);
        furnish(B);
    }

    @Test
    void is_seen_there_and_nowhere_else() {
        var cohort = only(A, Cohort.class);
        var application = only(A, CohortApplication.class);
        var session = only(A, TrainingSession.class);
        var participant = only(A, Participant.class);
        var paper = only(A, Certificate.class);

        database.in(B, em -> {
            assertThat(new StoredCohorts(em).find(cohort.id())).isEmpty();
            assertThat(new StoredCohorts(em).findByFormKey(cohort.formKey())).isEmpty();
            assertThat(new StoredCohorts(em).all()).hasSize(1);
            assertThat(new StoredCohorts(em).openOn(LocalDate.parse("2027-01-04")))
                    .hasSize(1);
            assertThat(new StoredCohortApplications(em).hold(application.id())).isEmpty();
            assertThat(new StoredCohortApplications(em).to(cohort.id())).isEmpty();
            assertThat(new StoredCohortApplications(em).of(application.card())).isEmpty();
            assertThat(new StoredTrainingSessions(em).find(session.id())).isEmpty();
            assertThat(new StoredTrainingSessions(em).in(cohort.id())).isEmpty();
            assertThat(new StoredParticipants(em).hold(participant.id())).isEmpty();
            assertThat(new StoredParticipants(em).in(cohort.id())).isEmpty();
            assertThat(new StoredTrainingMarks(em).in(cohort.id())).isEmpty();
            assertThat(new StoredTrainingMarks(em).at(session.id())).isEmpty();
            assertThat(new StoredTrainingNotes(em).of(participant.id())).isEmpty();
            assertThat(new StoredCertificates(em).coded(paper.code())).isEmpty();
            assertThat(new StoredCertificates(em).of(participant.id())).isEmpty();
        });
        database.in(A, em -> {
            assertThat(new StoredTrainingMarks(em).in(cohort.id()))
                    .extracting(TrainingMark::presence)
                    .containsExactly(Presence.PRESENT);
            assertThat(new StoredTrainingNotes(em).of(participant.id())).hasSize(1);
            assertThat(new StoredCertificates(em).coded(paper.code())).isPresent();
        });
    }

    @Test
    void is_counted_from_its_beginning_on_and_by_the_day_of_graduation() {
        var cohort = only(A, Cohort.class);
        assertThat(figures(A, cohort)).as("a call is no training yet").isEqualTo(new TrainingFigures(0, 0));

        database.in(A, em -> {
            new StoredCohorts(em).hold(cohort.id()).orElseThrow().move(CohortState.CALL, CohortState.RUNNING);
            var participant = new StoredParticipants(em).in(cohort.id()).get(0);
            new StoredParticipants(em).hold(participant.id()).orElseThrow().decide(Outcome.GRADUATED, MONDAY);
        });

        assertThat(figures(A, cohort)).isEqualTo(new TrainingFigures(1, 1));
    }

    @Test
    void says_how_many_wait_and_how_many_take_part_without_reading_them() {
        var application = only(A, CohortApplication.class);
        var cohort = only(A, Cohort.class).id();
        var due = application.dueOn();

        database.in(A, em -> {
            var applications = new StoredCohortApplications(em);
            assertThat(applications.unanswered()).isEqualTo(Map.of(cohort, 1));
            assertThat(applications.late(due)).isZero();
            assertThat(applications.late(due.plusDays(1))).isEqualTo(1);
            assertThat(new StoredParticipants(em).counts()).isEqualTo(Map.of(cohort, 1));
            applications.hold(application.id()).orElseThrow().decline(null, due);
            em.flush();
            assertThat(applications.unanswered()).isEmpty();
            assertThat(applications.late(due.plusDays(1))).isZero();
        });
        database.in(B, em -> {
            assertThat(new StoredCohortApplications(em).unanswered())
                    .containsOnlyKeys(only(B, Cohort.class).id());
            assertThat(new StoredParticipants(em).counts()).doesNotContainKey(cohort);
        });
    }

    @Test
    void forgets_a_participant_whole_and_lets_nobody_be_marked_twice() {
        var session = only(A, TrainingSession.class);
        var participant = only(A, Participant.class);
        assertThatThrownBy(() -> database.in(
                        A,
                        em -> new StoredTrainingMarks(em)
                                .add(TrainingMark.of(
                                        UUID.randomUUID(), session.id(), participant.id(), Presence.ABSENT))))
                .hasStackTraceContaining("training_mark_tenant_id_session_id_participant_id_key");

        var ended = LocalDate.parse("2027-05-15");
        assertThat(database.<Integer>from(
                        A,
                        em -> new StoredParticipants(em).endedBefore(ended, 9).size()))
                .isEqualTo(1);
        database.in(
                A,
                em -> new StoredParticipants(em)
                        .hold(participant.id())
                        .orElseThrow()
                        .forget(ended));

        database.in(A, em -> {
            assertThat(new StoredParticipants(em).endedBefore(ended, 9)).isEmpty();
            var left = new StoredParticipants(em).in(participant.cohort()).get(0);
            assertThat(left.isForgotten()).isTrue();
            assertThat(left.card()).isEmpty();
            assertThat(left.outcome()).isEqualTo(Outcome.STOPPED);
        });
    }

    @Test
    void keeps_its_card_alive() {
        var application = only(A, CohortApplication.class);

        database.in(
                A,
                em -> assertThat(new StoredWordCards(em).holdsMoreThanFeedback(application.card()))
                        .isTrue());
    }

    @Test
    void goes_when_it_was_not_touched_for_long() {
        database.in(A, em -> {
            var applications = new StoredCohortApplications(em);
            var day = LocalDate.parse("2026-11-28");
            assertThat(applications.outlived(day, LocalDate.parse("2026-11-27"), 9))
                    .as("an open one is not ended")
                    .isEmpty();
            assertThat(applications.outlived(day, day, 9)).hasSize(1);
            applications
                    .hold(only(A, CohortApplication.class).id())
                    .orElseThrow()
                    .decline(null, day.minusDays(1));
            em.flush();
            assertThat(applications.outlived(day, LocalDate.parse("2026-01-01"), 9))
                    .hasSize(1);
        });
    }

    private TrainingFigures figures(TenantId tenant, Cohort cohort) {
        var quarter = Quarter.of(MONDAY);
        return database.from(
                tenant,
                em -> TrainingFigures.count(
                        quarter,
                        new CountedTraining(em)
                                .participants(cohort.programme(), quarter.firstDay(), quarter.lastDay())));
    }

    private <T> T only(TenantId tenant, Class<T> kind) {
        return database.from(
                tenant,
                em -> em.createQuery("select it from " + kind.getSimpleName() + " it", kind)
                        .getSingleResult());
    }

    private void furnish(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            Furnished.in(app, tenant);
            app.commit();
        }
    }
}
