package fi.rinnalla.domain.survey.result;

import static fi.rinnalla.domain.survey.result.ASurvey.reckoned;
import static fi.rinnalla.domain.survey.result.ASurvey.sheets;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.survey.AnswerSheet;
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

/** Every data set of two languages and two choices, up to the end of the second bin, goes through the real counting. */
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
            for (var cell = 0; cell < 4; cell++) {
                var others = new ArrayList<>(counted.all());
                var own = others.remove(cell);
                values.computeIfAbsent(new Knowledge(shown, cell, others), it -> new HashSet<>())
                        .add(own);
            }
        }

        assertThat(values).hasSizeGreaterThan(1_000);
        assertThat(values.values()).allSatisfy(it -> assertThat(it).hasSize(5));
    }

    @Test
    void cannot_be_told_from_nothing() {
        assertThat(everythingShown(new Counted(4, 7, 6, 6))).isEqualTo(everythingShown(new Counted(0, 7, 6, 6)));
    }

    @Test
    void is_not_known_from_how_many_chose_one_of_several_at_least() {
        var several = ASurvey.chosen("k1", QuestionKind.MULTIPLE, "a1", "a2", "a3");
        var values = new HashMap<Object, Set<Integer>>();
        for (var one = 0; one <= LARGEST; one++) {
            for (var both = 0; both <= LARGEST; both++) {
                for (var third = 0; third <= LARGEST; third++) {
                    var all = new ArrayList<AnswerSheet>(chose(one, "a1"));
                    all.addAll(chose(both, "a1", "a2"));
                    all.addAll(chose(third, "a3"));
                    all.addAll(chose(5));
                    var shown = shown(reckoned(Division.TOGETHER, all, several).orElseThrow(), several);
                    values.computeIfAbsent(shown, it -> new HashSet<>()).add(both);
                }
            }
        }

        assertThat(values.values()).allSatisfy(it -> assertThat(it).hasSizeGreaterThanOrEqualTo(4));
    }

    @Test
    void is_not_laid_apart_by_language_where_one_language_is_below_the_floor() {
        var all = new ArrayList<>(sheets(Language.FI, YES_NO, 0, 12, 8));
        all.addAll(sheets(Language.SV, YES_NO, 0, 2, 2));
        var few = reckoned(Division.LANGUAGE, all, YES_NO).orElseThrow();
        all.addAll(sheets(Language.SV, YES_NO, 1));

        assertThat(few.division()).isEqualTo(Division.TOGETHER);
        assertThat(few.groups()).containsExactly(Division.ALL);
        assertThat(reckoned(Division.LANGUAGE, all, YES_NO).orElseThrow().groups()).containsExactly("fi", "sv");
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
                        Division.TOGETHER, Stream.concat(paper, themselves.stream()).toList(), YES_NO))
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
                IntStream.range(0, question.choices().size())
                        .mapToObj(counts::share)
                        .toList());
    }

    private static List<AnswerSheet> chose(int many, String... codes) {
        return IntStream.range(0, many)
                .mapToObj(it -> ASurvey.sheet(Language.FI, AnswerSource.LINK, Map.of("k1", Set.of(codes))))
                .toList();
    }

    private static List<Counted> everyDataSet() {
        return upToLargest()
                .flatMap(a -> upToLargest().flatMap(b -> upToLargest().flatMap(c -> upToLargest()
                        .map(d -> new Counted(a, b, c, d)))))
                .toList();
    }

    private static Stream<Integer> upToLargest() {
        return IntStream.rangeClosed(0, LARGEST).boxed();
    }
}
