package fi.rinnalla.persistence.survey;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.survey.AnswerSheet;
import fi.rinnalla.domain.survey.AnswerSource;
import fi.rinnalla.domain.survey.ChangeOutcome;
import fi.rinnalla.domain.survey.Given;
import fi.rinnalla.domain.survey.Survey;
import fi.rinnalla.domain.survey.SurveyVersion;
import fi.rinnalla.domain.survey.SurveyWords;
import fi.rinnalla.domain.survey.Wording;
import fi.rinnalla.domain.survey.WordsPromise;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each house is furnished with a survey that is open, which one person has answered. */
@DisplayName("A survey in its house")
class SurveysIT {
    private static final LocalDate THE_DAY = LocalDate.parse("2026-11-30");

    private final Database database = Database.get();

    @BeforeEach
    void two_furnished_houses() throws SQLException {
        database.empty();
        furnish(A);
        furnish(B);
    }

    @Test
    void is_seen_there_and_nowhere_else() {
        database.in(A, em -> {
            var ours = only(em);
            var version = ours.current().id();
            database.in(B, other -> {
                var surveys = new StoredSurveys(other);
                assertThat(surveys.find(ours.id())).isEmpty();
                assertThat(surveys.hold(ours.id())).isEmpty();
                assertThat(surveys.coded(ours.code())).isEmpty();
                assertThat(surveys.holdCoded(ours.code())).isEmpty();
                assertThat(surveys.newest(9)).hasSize(2);
                assertThat(surveys.listedOn(THE_DAY)).hasSize(1);
                var sheets = new StoredAnswerSheets(other);
                assertThat(sheets.of(version)).isEmpty();
                assertThat(sheets.words(version, "k2")).isEmpty();
                assertThat(sheets.counts(List.of(version))).isEmpty();
                assertThat(sheets.removeWords(List.of(version))).isZero();
            });
        });
    }

    @Test
    void is_counted_as_closing_in_its_last_days_and_no_longer_when_it_is_closed() {
        var last = LocalDate.parse("2026-12-31");

        assertThat(closing(last.minusDays(4))).isZero();
        assertThat(closing(last.minusDays(3))).isEqualTo(1);
        assertThat(closing(last)).isEqualTo(1);
        assertThat(closing(last.plusDays(1))).isZero();
        database.in(A, em -> only(em).close(last.minusDays(2)));

        assertThat(closing(last)).isZero();
        assertThat(database.<Integer>from(B, em -> new StoredSurveys(em).closingBetween(last, last)))
                .as("next door it is open")
                .isEqualTo(1);
    }

    private int closing(LocalDate today) {
        return database.from(A, em -> new StoredSurveys(em).closingBetween(today, today.plusDays(3)));
    }

    @Test
    void keeps_what_was_chosen_beside_nobodys_words() {
        database.in(A, em -> {
            var version = only(em).current().id();
            var sheets = new StoredAnswerSheets(em);
            sheets.add(AnswerSheet.of(
                    version,
                    new Given(Map.of("k1", Set.of("1")), Map.of("k2", "not on the sheet")),
                    Language.SV,
                    AnswerSource.PAPER,
                    THE_DAY));
            sheets.add(SurveyWords.of(
                    UUID.randomUUID(), version, "k2", Language.SV, new Sealed(new byte[] {7}), WordsPromise.CURRENT));
        });

        database.in(A, em -> {
            var version = only(em).current().id();
            var sheets = new StoredAnswerSheets(em);
            assertThat(sheets.of(version))
                    .extracting(it -> it.chosen("k1"))
                    .containsExactlyInAnyOrder(Set.of("1"), Set.of("2"));
            assertThat(sheets.of(version))
                    .allSatisfy(it -> assertThat(it.chosen("k2")).isEmpty());
            assertThat(sheets.words(version, "k2")).hasSize(2);
            assertThat(sheets.counts(List.of(version))).isEqualTo(Map.of(version, 2));
            assertThat(sheets.papers(List.of(version))).isEqualTo(1);
        });
    }

    @Test
    void goes_on_as_a_new_version_and_the_answered_one_stands_whatever_a_program_thinks() {
        database.in(A, em -> {
            var survey = only(em);
            var anew = survey.current().questionnaire().retitled(Wording.of(Language.FI, "Toinen nimi"), Wording.NONE);
            assertThat(survey.change(1, anew, THE_DAY)).isEqualTo(ChangeOutcome.NEW_VERSION);
        });

        database.in(
                A,
                em -> assertThat(only(em).versions())
                        .extracting(SurveyVersion::number)
                        .containsExactly(1, 2));
        assertThatThrownBy(() -> database.in(
                        A,
                        em -> em.createNativeQuery(
                                        "update app.survey_version set questionnaire = 'survey\t0' where number = 1")
                                .executeUpdate()))
                .rootCause()
                .hasMessageContaining("what has been answered does not change");
    }

    @Test
    void loses_its_words_a_year_after_it_is_over_and_keeps_what_was_chosen() {
        database.in(A, em -> {
            var surveys = new StoredSurveys(em);
            assertThat(surveys.withWordsEndedBefore(LocalDate.parse("2027-01-01"), 9))
                    .as("over since that day, not before it")
                    .isEmpty();
            var old = surveys.withWordsEndedBefore(LocalDate.parse("2027-01-02"), 9);
            assertThat(old).hasSize(1);
            new StoredAnswerSheets(em)
                    .removeWords(old.get(0).versions().stream()
                            .map(SurveyVersion::id)
                            .toList());
            old.get(0).forgetWords();
        });

        database.in(A, em -> {
            var version = only(em).current().id();
            assertThat(only(em).key()).isEmpty();
            assertThat(new StoredAnswerSheets(em).words(version, "k2")).isEmpty();
            assertThat(new StoredAnswerSheets(em).of(version)).hasSize(1);
        });
        database.in(
                B,
                em -> assertThat(new StoredAnswerSheets(em)
                                .words(only(em).current().id(), "k2"))
                        .hasSize(1));
    }

    private static Survey only(EntityManager em) {
        return new StoredSurveys(em).newest(9).get(0);
    }

    private void furnish(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            Furnished.in(app, tenant);
            app.commit();
        }
    }
}
