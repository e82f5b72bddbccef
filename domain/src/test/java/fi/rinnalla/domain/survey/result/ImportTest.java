package fi.rinnalla.domain.survey.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.survey.QuestionKind;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.result.Grid.Flaw;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A file of an earlier wave")
class ImportTest {
    private static final Grid GRID = new Grid(
            List.of("Kysymys k1", "k2", "muuta"),
            List.of(
                    List.of("a1", "3", "x"),
                    List.of("vaihtoehto A2", "5", ""),
                    List.of("ehkä", "", "y"),
                    List.of("a1;a2", "9", "")));

    @Test
    void is_counted_as_far_as_it_can_be_read_and_says_line_by_line_what_cannot() {
        var one = ASurvey.chosen("k1", QuestionKind.SINGLE, "a1", "a2");
        var scale = ASurvey.scale("k2", 5);
        var trial = new Mapping(Map.of(0, one, 1, scale), Map.of()).tried(GRID);

        assertThat(trial.counts().get("k1")).containsOnly(Map.entry("a1", 1), Map.entry("a2", 1));
        assertThat(trial.counts().get("k2")).containsEntry("3", 1).containsEntry("5", 1);
        assertThat(trial.unread())
                .extracting(Mapping.Unread::line, Mapping.Unread::value)
                .containsExactly(tuple(4, "ehkä"), tuple(5, "a1;a2"), tuple(5, "9"));
    }

    @Test
    void lets_a_value_mean_a_choice_and_takes_several_where_several_may_be_chosen() {
        var several = ASurvey.chosen("k1", QuestionKind.MULTIPLE, "a1", "a2");
        var trial = new Mapping(Map.of(0, several), Map.of(0, Map.of("ehkä", "a2"))).tried(GRID);

        assertThat(trial.unread()).isEmpty();
        assertThat(trial.counts().get("k1"))
                .containsEntry("a1", 2)
                .containsEntry("a2", 3)
                .containsEntry(ResultCell.ANSWERED, 4);
    }

    @Test
    void names_its_questions_by_code_or_by_words() {
        var questions = List.of(ASurvey.chosen("k1", QuestionKind.SINGLE, "a1", "a2"), ASurvey.scale("k2", 5));

        assertThat(Mapping.named("kysymys K1", questions)).contains(questions.get(0));
        assertThat(Mapping.named("k2", questions)).contains(questions.get(1));
        assertThat(Mapping.named("muuta", questions)).isEmpty();
    }

    @Test
    void is_known_again_by_what_it_came_to_where_nobody_remembers_the_file() {
        var here = wave("Kevät", 7, "here");
        assertThat(here.isSameAs(wave("Muu nimi", 30, "here")))
                .as("the same file")
                .isTrue();
        assertThat(here.isSameAs(wave("Kevät", 8, "elsewhere")))
                .as("the same bins")
                .isTrue();
        assertThat(here.isSameAs(wave("Kevät", 11, "elsewhere")))
                .as("other numbers")
                .isFalse();
        assertThat(here.isSameAs(wave("Syksy", 7, "elsewhere")))
                .as("another wave")
                .isFalse();
    }

    private static ImportedWave wave(String name, int n, String file) {
        return ImportedWave.of(
                new ImportedWaveId(UUID.randomUUID()),
                new SurveyId(UUID.randomUUID()),
                new WaveFacts(name, "Taulukko", LocalDate.of(2025, 5, 20)),
                Map.of("k1", Map.of("a1", n, "a2", 12)),
                Digest.of(file),
                LocalDate.of(2026, 11, 30));
    }

    @Test
    void is_refused_where_it_is_empty_uneven_large_or_would_be_run() {
        assertThat(Grid.flaw(List.of(List.of("k1")))).contains(new Flaw(Flaw.Kind.EMPTY, 1));
        assertThat(flaw(List.of("1", "2"))).contains(new Flaw(Flaw.Kind.UNEVEN, 2));
        assertThat(flaw(List.of("=HYPERLINK(1)"))).contains(new Flaw(Flaw.Kind.FORMULA, 2));
        assertThat(flaw(List.of("@SUM(A1)"))).contains(new Flaw(Flaw.Kind.FORMULA, 2));
        assertThat(flaw(List.of("+cmd|x"))).contains(new Flaw(Flaw.Kind.FORMULA, 2));
        assertThat(flaw(List.of("k\u0000"))).contains(new Flaw(Flaw.Kind.ENCODING, 2));
        assertThat(flaw(List.of("\uFFFD"))).contains(new Flaw(Flaw.Kind.ENCODING, 2));
        assertThat(flaw(List.of("a".repeat(501)))).contains(new Flaw(Flaw.Kind.TOO_LARGE, 2));
        assertThat(Grid.flaw(Collections.nCopies(5_002, List.of("1")))).isPresent();
        assertThat(flaw(List.of("-2"))).isEmpty();
    }

    private static Optional<Flaw> flaw(List<String> row) {
        return Grid.flaw(List.of(List.of("k1"), row));
    }
}
