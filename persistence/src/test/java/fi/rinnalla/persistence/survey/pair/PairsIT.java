package fi.rinnalla.persistence.survey.pair;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.statistics.Effect;
import fi.rinnalla.domain.survey.AnswerSheet;
import fi.rinnalla.domain.survey.AnswerSource;
import fi.rinnalla.domain.survey.Given;
import fi.rinnalla.domain.survey.Survey;
import fi.rinnalla.domain.survey.pair.Pair;
import fi.rinnalla.domain.survey.pair.StartAndEnd;
import fi.rinnalla.domain.survey.pair.Turn;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.survey.StoredAnswerSheets;
import fi.rinnalla.persistence.survey.StoredSurveys;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each house is furnished with an end whose start one person has answered, and with what was found when it was counted. */
@DisplayName("A start and an end in their house")
class PairsIT {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");

    private final Database database = Database.get();

    @BeforeEach
    void two_furnished_houses() throws SQLException {
        database.empty();
        furnish(A);
        furnish(B);
    }

    @Test
    void are_seen_there_and_nowhere_else_also_by_somebody_who_knows_the_key() {
        var end = database.from(A, em -> end(em).id());
        var key = Digest.of(end.value().toString());

        database.in(B, em -> {
            var pairs = new StoredPairs(em);
            assertThat(pairs.with(end)).isEmpty();
            assertThat(pairs.find(end, key)).isEmpty();
            assertThat(pairs.found(List.of(key))).isEmpty();
            assertThat(pairs.of(end)).isEmpty();
            assertThat(pairs.changes(end)).isEmpty();
            assertThat(pairs.forget(end)).isZero();
            assertThat(pairs.all()).hasSize(1);
        });
        database.in(A, em -> {
            var pairs = new StoredPairs(em);
            var both = pairs.with(end).orElseThrow();
            assertThat(both.turnOf(end)).isEqualTo(Turn.END);
            assertThat(pairs.with(both.start())).map(StartAndEnd::end).contains(end);
            assertThat(pairs.find(end, key)).isPresent();
            assertThat(pairs.found(List.of(key, Digest.of("no card of this house"))))
                    .hasSize(1);
            assertThat(pairs.of(end)).hasSize(1).noneMatch(Pair::isWhole);
        });
    }

    @Test
    void are_put_together_once_and_part_when_they_are_counted() {
        database.in(A, em -> {
            var sheet = sheet(end(em));
            new StoredAnswerSheets(em).add(sheet);
            new StoredPairs(em).of(end(em).id()).get(0).end(sheet);
        });

        database.in(A, em -> {
            var pairs = new StoredPairs(em);
            var end = end(em).id();
            assertThat(pairs.of(end)).allMatch(Pair::isWhole);
            assertThat(pairs.forget(end)).isEqualTo(1);
            assertThat(new StoredAnswerSheets(em).of(end(em).current().id()))
                    .as("the answers stay")
                    .hasSize(2);
        });
        database.in(B, em -> assertThat(new StoredPairs(em).of(end(em).id())).hasSize(1));
    }

    @Test
    void have_one_pair_for_each_card_whatever_a_program_thinks() {
        assertThatThrownBy(() -> database.in(A, em -> {
                    var sheet = sheet(end(em));
                    new StoredAnswerSheets(em).add(sheet);
                    var end = end(em).id();
                    new StoredPairs(em)
                            .add(Pair.begun(end, Digest.of(end.value().toString()), sheet));
                }))
                .rootCause()
                .hasMessageContaining("survey_pair");
    }

    @Test
    void keep_what_was_found_as_it_was_found() {
        database.in(A, em -> {
            var found = new StoredPairs(em).changes(end(em).id());
            assertThat(found).hasSize(1);
            var shown = found.get(0).shown();
            assertThat(shown.pairs()).isEqualTo(new Bin(10));
            assertThat(shown.change().lo()).isEqualTo(0.2);
            assertThat(shown.effect()).isEqualTo(new Effect(Effect.Size.MODERATE, true, false));
        });
        assertThatThrownBy(() -> database.in(
                        A,
                        em -> em.createNativeQuery("update app.survey_change set end_tenths = 50")
                                .executeUpdate()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private static AnswerSheet sheet(Survey survey) {
        var given = new Given(Map.of("k1", Set.of("1")), Map.of());
        return AnswerSheet.of(survey.current().id(), given, Language.FI, AnswerSource.LINK, TODAY);
    }

    private static Survey end(EntityManager em) {
        return new StoredSurveys(em)
                .find(new StoredPairs(em).all().get(0).end())
                .orElseThrow();
    }

    private void furnish(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            Furnished.in(app, tenant);
            app.commit();
        }
    }
}
