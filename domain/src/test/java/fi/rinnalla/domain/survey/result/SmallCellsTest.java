package fi.rinnalla.domain.survey.result;

import static fi.rinnalla.domain.survey.result.ASurvey.reckoned;
import static fi.rinnalla.domain.survey.result.ASurvey.sheets;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.survey.AnswerSource;
import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.QuestionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Data sets of two languages and two choices, up to the end of the second bin, go through the real counting. */
@DisplayName("A small number of a survey")
class SmallCellsTest {
    private static final int LARGEST = 9;
    private static final Question YES_NO = ASurvey.chosen("k1", QuestionKind.SINGLE, "a1", "a2");

    private record Counted(int yes, int no, int otherYes, int otherNo) {
        List<Integer> all() {
            return List.of(yes, no, otherYes, otherNo);
        }
    }

    private record Knowledge(Object shown, int cell, List<Integer> others) {}

    @Test
    void keeps_five_possible_values_even_from_somebody_who_knows_every_other_number() {
        var values = new HashMap<Knowledge, Set<Integer>>();
        for (var counted : everyDataSet()) {
            var shown = everythingShown(counted);
            for (var cell = 0; cell < 3; cell++) {
                var others = new ArrayList<>(counted.all());
                var own = others.remove(cell);
                values.computeIfAbsent(new Knowledge(shown, cell, others), it -> new HashSet<>())
                        .add(own);
            }
        }

        assertThat(values).hasSizeGreaterThan(500);
        assertThat(values.values()).allSatisfy(it -> assertThat(it).hasSize(5));
    }

    @Test
    void cannot_be_told_from_nothing() {
        assertThat(everythingShown(new Counted(4, 7, 6, 6))).isEqualTo(everythingShown(new Counted(0, 7, 6, 6)));
    }

    /** Of three choices, some of which the same people chose: nobody answered without choosing, and nobody chose one twice. */
    @Test
    void is_not_known_from_how_many_chose_one_of_several_at_least() {
        var values = new HashMap<Object, Set<Integer>>();
        for (var one = 0; one <= 14; one++) {
            for (var two = 0; two <= 14; two++) {
                for (var three = 0; three <= 9; three++) {
                    for (var n = Math.max(Math.max(one, two), three); n <= one + two + three; n++) {
                        var shown = Counts.of(List.of(Bin.of(one), Bin.of(two), Bin.of(three)), Bin.of(n));
                        values.computeIfAbsent(List.of("one", shown), it -> new HashSet<>())
                                .add(one);
                        values.computeIfAbsent(List.of("three", shown), it -> new HashSet<>())
                                .add(three);
                        values.computeIfAbsent(List.of("all", shown), it -> new HashSet<>())
                                .add(n);
                    }
                }
            }
        }

        assertThat(values).hasSizeGreaterThan(100);
        assertThat(values.values()).allSatisfy(it -> assertThat(it).hasSizeGreaterThanOrEqualTo(5));
    }

    @Test
    void is_not_laid_apart_by_language_where_one_language_is_below_the_floor() {
        var all = new ArrayList<>(sheets(Language.FI, YES_NO, 0, 12, 8));
        all.addAll(sheets(Language.SV, YES_NO, 0, 2, 2));
        var few = reckoned(Division.LANGUAGE, all, YES_NO).orElseThrow();
        all.addAll(sheets(Language.SV, YES_NO, 1));

        assertThat(few.division()).isEqualTo(Division.TOGETHER);
        assertThat(few.groups()).containsExactly(Division.ALL);
        assertThat(reckoned(Division.LANGUAGE, all, YES_NO).orElseThrow().groups())
                .containsExactly("fi", "sv");
    }

    @Test
    void of_a_whole_survey_is_shown_to_nobody() {
        assertThat(reckoned(Division.TOGETHER, sheets(Language.FI, YES_NO, 0, 2, 2), YES_NO))
                .isEmpty();
        assertThat(reckoned(Division.TOGETHER, sheets(Language.FI, YES_NO, 1, 2, 2), YES_NO))
                .isPresent();
    }

    @Test
    void beside_sheets_that_somebody_typed_in_is_shown_to_nobody_either() {
        var paper = IntStream.range(0, 20)
                .mapToObj(it -> ASurvey.sheet(Language.FI, AnswerSource.PAPER, Map.of("k1", Set.of("a1"))));
        var themselves = sheets(Language.FI, YES_NO, 0, 2, 2);

        assertThat(reckoned(
                        Division.TOGETHER,
                        Stream.concat(paper, themselves.stream()).toList(),
                        YES_NO))
                .isEmpty();
    }

    /** All that pages and files can hold of the question: by language, together, shares. */
    private static Object everythingShown(Counted it) {
        var all = new ArrayList<>(sheets(Language.FI, YES_NO, 5, it.yes(), it.no()));
        all.addAll(sheets(Language.SV, YES_NO, 5, it.otherYes(), it.otherNo()));
        return shown(reckoned(Division.LANGUAGE, all, YES_NO).orElseThrow(), YES_NO);
    }

    private static Object shown(SurveyResult result, Question question) {
        var counts = result.counts(question).orElseThrow();
        return List.of(
                result.division(),
                result.byGroup(question),
                counts,
                counts.all(),
                counts.few(),
                counts.few()
                        ? List.of()
                        : IntStream.range(0, question.choices().size())
                                .mapToObj(counts::share)
                                .toList());
    }

    private static List<Counted> everyDataSet() {
        return upToLargest()
                .flatMap(a -> upToLargest()
                        .flatMap(b -> upToLargest()
                                .flatMap(c ->
                                        upToLargest().filter(d -> d % 4 == 3).map(d -> new Counted(a, b, c, d)))))
                .toList();
    }

    private static Stream<Integer> upToLargest() {
        return IntStream.rangeClosed(0, LARGEST).boxed();
    }
}
