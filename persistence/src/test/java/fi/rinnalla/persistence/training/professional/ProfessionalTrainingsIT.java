package fi.rinnalla.persistence.training.professional;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.measure.TeachingFigures;
import fi.rinnalla.domain.partner.assignment.Assignment;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Profession;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.training.professional.CountedBy;
import fi.rinnalla.domain.training.professional.ProfessionalTraining;
import fi.rinnalla.domain.training.professional.ProfessionalTrainingId;
import fi.rinnalla.domain.training.professional.RatingItem;
import fi.rinnalla.domain.training.professional.RatingMoment;
import fi.rinnalla.domain.training.professional.RatingOutcome.Begun;
import fi.rinnalla.domain.training.professional.RatingOutcome.Ended;
import fi.rinnalla.domain.training.professional.SelfRating;
import fi.rinnalla.domain.training.professional.WallCode;
import fi.rinnalla.persistence.measure.CountedTeaching;
import fi.rinnalla.persistence.partner.assignment.StoredAssignments;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each house is furnished with one training that was held, eleven who came, one who rated themselves, and one order that was done. */
@DisplayName("A training of professionals in its house")
class ProfessionalTrainingsIT {
    private static final LocalDate THE_DAY = LocalDate.parse("2026-12-10");
    private static final Instant NOON =
            THE_DAY.atTime(10, 0).atZone(Helsinki.ZONE).toInstant();
    private static final SelfRating FOUR = new SelfRating(Map.of(RatingItem.ASKS, 4));

    private final Database database = Database.get();

    @BeforeEach
    void two_furnished_houses() throws SQLException {
        database.empty();
        furnish(A);
        furnish(B);
    }

    @Test
    void is_seen_there_and_nowhere_else() {
        var ours = only(A);

        database.in(B, em -> {
            var trainings = new StoredProfessionalTrainings(em);
            assertThat(trainings.find(ours.id())).isEmpty();
            assertThat(trainings.hold(ours.id())).isEmpty();
            assertThat(trainings.coded(ours.code())).isEmpty();
            assertThat(trainings.holdCoded(ours.code())).isEmpty();
            assertThat(trainings.findByFormKey(ours.formKey())).isEmpty();
            assertThat(trainings.newest(9)).hasSize(1);
            assertThat(trainings.openBefore(THE_DAY.plusDays(1), 9)).hasSize(1);
        });
        database.in(A, em -> {
            var found = new StoredProfessionalTrainings(em).coded(ours.code()).orElseThrow();
            assertThat(found.words(Language.FI).title()).isEqualTo("Miten kysyn");
            assertThat(found.attended().orElseThrow().of(Profession.SOCIAL_WORKER))
                    .isEqualTo(7);
            assertThat(found.rated(RatingMoment.BEFORE)).isEqualTo(1);
        });
    }

    @Test
    void is_counted_by_its_day_beside_a_lecture_that_no_training_answers() {
        assertThat(figures(A, THE_DAY, THE_DAY)).isEqualTo(new TeachingFigures(7, 4));
        assertThat(figures(A, THE_DAY.minusDays(13), THE_DAY))
                .as("a partner's lecture for one professional and twenty students")
                .isEqualTo(new TeachingFigures(8, 24));
        assertThat(figures(A, THE_DAY.plusDays(1), THE_DAY.plusDays(9))).isEqualTo(new TeachingFigures(0, 0));

        database.in(
                A,
                em -> em.createNativeQuery("update app.assignment set training_on = held_on")
                        .executeUpdate());

        assertThat(figures(A, THE_DAY.minusDays(13), THE_DAY))
                .as("what a training answers is told of there alone")
                .isEqualTo(new TeachingFigures(7, 4));
        assertThat(figures(B, THE_DAY.minusDays(13), THE_DAY)).isEqualTo(new TeachingFigures(8, 24));
    }

    @Test
    void keeps_a_rating_under_its_number_until_it_is_closed_and_then_only_counts() {
        var ours = only(A);
        database.in(A, em -> {
            var training =
                    new StoredProfessionalTrainings(em).holdCoded(ours.code()).orElseThrow();
            var begun = (Begun) training.begin(Digest.of("mine"), Profession.MANAGER, FOUR, NOON);
            assertThat(training.end(Digest.of("mine after"), begun.number(), FOUR, NOON))
                    .isInstanceOf(Ended.class);
            assertThat(training.end(Digest.of("other after"), 4711, FOUR, NOON)).isInstanceOf(Ended.class);
        });
        database.in(A, em -> {
            var training = new StoredProfessionalTrainings(em).hold(ours.id()).orElseThrow();
            assertThat(training.rated(RatingMoment.AFTER)).isEqualTo(2);
            assertThat(training.saidBy(CountedBy.THEMSELVES).of(Profession.MANAGER))
                    .isEqualTo(1);
            assertThat(training.close(THE_DAY)).isTrue();
        });

        assertThat(rows(A, "training_rating")).isZero();
        assertThat(rows(B, "training_rating")).isEqualTo(1);
        assertThat(rows(A, "training_change")).isGreaterThan(1);
        database.in(A, em -> {
            assertThat(new StoredProfessionalTrainings(em).openBefore(THE_DAY.plusDays(1), 9))
                    .isEmpty();
            assertThat(new StoredProfessionalTrainings(em)
                            .find(ours.id())
                            .orElseThrow()
                            .results())
                    .as("two are too few")
                    .allMatch(it -> it.shown().isEmpty());
        });
    }

    @Test
    void answers_an_order_alone() {
        var order = database.<Assignment>from(
                A,
                em -> em.createQuery("select a from Assignment a", Assignment.class)
                        .getSingleResult());
        var like = only(A);
        database.in(A, em -> add(em, like, order));

        database.in(A, em -> {
            assertThat(new StoredProfessionalTrainings(em).answering(order.id()))
                    .isPresent();
            assertThat(new StoredAssignments(em).find(order.id())).isPresent();
        });
        database.in(
                B,
                em -> assertThat(new StoredProfessionalTrainings(em).answering(order.id()))
                        .isEmpty());
        assertThatThrownBy(() -> database.in(A, em -> add(em, like, order)))
                .hasStackTraceContaining("professional_training_of_order");
    }

    private static void add(EntityManager em, ProfessionalTraining like, Assignment order) {
        new StoredProfessionalTrainings(em)
                .add(ProfessionalTraining.planned(
                        new ProfessionalTrainingId(UUID.randomUUID()),
                        WallCode.drawn(),
                        Digest.of(UUID.randomUUID().toString()),
                        like.programme(),
                        Optional.of(order.id()),
                        like.plan()));
        em.flush();
    }

    private TeachingFigures figures(TenantId tenant, LocalDate first, LocalDate last) {
        ProgrammeId programme = only(tenant).programme();
        return database.from(tenant, em -> TeachingFigures.of(new CountedTeaching(em).taught(programme, first, last)));
    }

    private long rows(TenantId tenant, String table) {
        return database.from(
                tenant,
                em -> ((Number) em.createNativeQuery("select count(*) from app." + table)
                                .getSingleResult())
                        .longValue());
    }

    private ProfessionalTraining only(TenantId tenant) {
        return database.from(tenant, em -> {
            var found = em.createQuery("select t from ProfessionalTraining t", ProfessionalTraining.class)
                    .getSingleResult();
            found.plan();
            return found;
        });
    }

    private void furnish(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            Furnished.in(app, tenant);
            app.commit();
        }
    }
}
