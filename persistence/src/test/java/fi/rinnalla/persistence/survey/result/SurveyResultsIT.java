package fi.rinnalla.persistence.survey.result;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.comparison.Interval;
import fi.rinnalla.domain.gathering.ExitQuestion;
import fi.rinnalla.domain.presence.DoorId;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.Survey;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.instrument.Licence.Refusal;
import fi.rinnalla.domain.survey.measure.AskedAt;
import fi.rinnalla.domain.survey.measure.ExitCode;
import fi.rinnalla.domain.survey.measure.ExitFigures;
import fi.rinnalla.domain.survey.measure.UnusedCode;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.survey.StoredSurveys;
import fi.rinnalla.persistence.survey.instrument.StoredInstruments;
import fi.rinnalla.persistence.survey.measure.StoredDoorTallies;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each house is furnished with a survey that was counted and published, an earlier wave, an instrument, and ten who said how it went. */
@DisplayName("What came of a survey, in its house")
class SurveyResultsIT {
    private static final LocalDate TODAY = LocalDate.parse("2027-01-05");
    private static final Quarter SUMMER = Quarter.of("2026Q3");

    private final Database database = Database.get();
    private final Map<TenantId, UUID> places = new HashMap<>();

    @BeforeEach
    void two_furnished_houses() throws SQLException {
        database.empty();
        furnish(A);
        furnish(B);
    }

    @Test
    void is_seen_there_and_nowhere_else() {
        var ours = survey(A);
        var wave = database.from(
                A, em -> new StoredSurveyResults(em).imported(ours).get(0).id());

        database.in(B, em -> {
            var results = new StoredSurveyResults(em);
            assertThat(results.find(ours)).isEmpty();
            assertThat(results.hold(ours)).isEmpty();
            assertThat(results.before(ours)).isEmpty();
            assertThat(results.imported(ours)).isEmpty();
            assertThat(results.findImported(wave)).isEmpty();
            assertThat(new StoredInstruments(em).usedBy(ours)).isEmpty();
            assertThat(new StoredInstruments(em).all()).hasSize(1);
        });
        database.in(A, em -> {
            var result = new StoredSurveyResults(em).find(ours).orElseThrow();
            assertThat(result.counts(question(em, ours)).orElseThrow().classes())
                    .containsExactly(new Interval(10, 14), new Interval(0, 4));
            assertThat(result.published()).containsExactly("k1");
            assertThat(result.words()).hasSize(1);
        });
    }

    @Test
    void waits_when_it_is_over_until_it_is_counted_and_when_it_was_promised_until_it_is_published() {
        var promised = LocalDate.parse("2027-01-31");
        assertThat(waiting(A, TODAY, 1)).as("counted, and promised for later").isZero();
        assertThat(waiting(A, promised, 1)).as("promised by now").isEqualTo(1);
        assertThat(waiting(A, promised, 2)).as("too few have answered").isZero();
        database.in(A, em -> {
            em.createNativeQuery("delete from app.survey_result").executeUpdate();
        });

        assertThat(waiting(A, TODAY, 1)).as("nobody has counted it").isEqualTo(1);
        assertThat(waiting(A, LocalDate.parse("2026-12-31"), 1))
                .as("still open")
                .isZero();
        assertThat(waiting(B, TODAY, 1)).isZero();
        var ours = survey(A);
        database.in(A, em -> new StoredSurveys(em).hold(ours).orElseThrow().publish(promised));
        assertThat(waiting(A, promised, 1)).isZero();
    }

    private int waiting(TenantId tenant, LocalDate today, int least) {
        return database.from(tenant, em -> new StoredSurveyResults(em).waiting(today, least));
    }

    @Test
    void is_never_counted_otherwise_afterwards() {
        assertThatThrownBy(() -> database.in(
                        A,
                        em -> em.createNativeQuery("update app.survey_cell set bin_lo = 25")
                                .executeUpdate()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void loses_an_earlier_wave_as_a_whole_and_next_door_loses_nothing() {
        var ours = survey(A);
        database.in(A, em -> {
            var results = new StoredSurveyResults(em);
            var wave = results.imported(ours).get(0);
            assertThat(wave.counts(question(em, ours)).orElseThrow().classes())
                    .containsExactly(new Interval(5, 9), new Interval(15, 19));
            results.remove(wave);
        });

        assertThat(rows(A, "survey_import_cell")).isZero();
        assertThat(rows(B, "survey_import_cell")).isEqualTo(2);
    }

    @Test
    void may_use_an_instrument_as_long_as_its_licence_lasts() {
        var ours = survey(A);
        database.in(A, em -> {
            var instrument = new StoredInstruments(em).usedBy(ours).get(0);
            assertThat(instrument.licence().against(LocalDate.parse("2027-12-31")))
                    .isEmpty();
            assertThat(instrument.licence().against(LocalDate.parse("2028-01-01")))
                    .contains(Refusal.ENDS_BEFORE);
        });
    }

    @Test
    void is_told_of_a_visit_by_each_slip_once_and_by_each_form_once() {
        var code = ExitCode.drawn();
        database.in(A, em -> new StoredDoorTallies(em).add(UnusedCode.of(code)));

        assertThat(isGood(B, code)).as("next door").isFalse();
        assertThat(isGood(A, code)).isTrue();
        assertThat(isGood(A, code)).isFalse();
        assertThat(isFirst(A)).isTrue();
        assertThat(isFirst(A)).isFalse();
        database.in(A, em -> new StoredDoorTallies(em).isNotUsed(Digest.of("a form")));
        assertThat(isFirst(A)).isTrue();
    }

    @Test
    void is_added_to_the_count_of_its_door_and_quarter_and_to_no_other() {
        var door = AskedAt.of(DoorId.of(new PlaceId(places.get(A))));
        database.in(A, em -> {
            new StoredDoorTallies(em)
                    .hold(door, SUMMER, true, ExitQuestion.HEARD)
                    .add(5);
            new StoredDoorTallies(em)
                    .hold(door, SUMMER, false, ExitQuestion.HEARD)
                    .add(1);
        });

        assertThat(heard(A)).containsExactly(1, 1, 2, 3, 5);
        assertThat(heard(B)).containsExactly(0, 1, 2, 3, 4);
        assertThat(rows(A, "door_tally")).isEqualTo(2);
    }

    private boolean isGood(TenantId tenant, ExitCode code) {
        return database.from(tenant, em -> new StoredDoorTallies(em).use(code));
    }

    private boolean isFirst(TenantId tenant) {
        return database.from(tenant, em -> new StoredDoorTallies(em).isFirst(Digest.of("a form"), TODAY));
    }

    private List<Integer> heard(TenantId tenant) {
        return database.from(
                tenant,
                em -> ExitFigures.own(new StoredDoorTallies(em).of(SUMMER))
                        .of(ExitQuestion.HEARD)
                        .orElseThrow());
    }

    private static Question question(EntityManager em, SurveyId survey) {
        return new StoredSurveys(em)
                .find(survey)
                .orElseThrow()
                .current()
                .questionnaire()
                .find("k1")
                .orElseThrow();
    }

    private SurveyId survey(TenantId tenant) {
        var found = new AtomicReference<SurveyId>();
        database.in(
                tenant,
                em -> new StoredSurveys(em)
                        .newest(9).stream().map(Survey::id).findFirst().ifPresent(found::set));
        return found.get();
    }

    private long rows(TenantId tenant, String table) {
        return database.from(
                tenant,
                em -> ((Number) em.createNativeQuery("select count(*) from app." + table)
                                .getSingleResult())
                        .longValue());
    }

    private void furnish(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            places.put(tenant, Furnished.in(app, tenant).place());
            app.commit();
        }
    }
}
