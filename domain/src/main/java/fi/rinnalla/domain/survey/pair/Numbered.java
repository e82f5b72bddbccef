package fi.rinnalla.domain.survey.pair;

import fi.rinnalla.domain.survey.AnswerSheet;
import fi.rinnalla.domain.survey.Band;
import fi.rinnalla.domain.survey.Choice;
import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.QuestionKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A question whose answers are numbers: the steps of a scale, or ranges, of which each counts as its middle and one without an end as
 * its beginning.
 *
 * @param values by the code of the choice, from the least to the most
 */
public record Numbered(Question question, Map<String, Integer> values) {

    /** Empty for a question that is answered otherwise. */
    public static Optional<Numbered> of(Question question) {
        return switch (question.kind()) {
            case SCALE, RANGE -> Optional.of(new Numbered(question, numbers(question)));
            case SINGLE, MULTIPLE, TEXT -> Optional.empty();
        };
    }

    private static Map<String, Integer> numbers(Question question) {
        var numbers = new LinkedHashMap<String, Integer>();
        for (var choice : question.choices()) {
            numbers.put(choice.code(), number(question.kind(), choice));
        }
        return numbers;
    }

    private static int number(QuestionKind kind, Choice choice) {
        return kind == QuestionKind.SCALE
                ? Integer.parseInt(choice.code())
                : middle(choice.band().orElseThrow());
    }

    private static int middle(Band it) {
        return it.hi().map(hi -> (it.lo() + hi) / 2).orElse(it.lo());
    }

    /** Nothing where it was passed over. */
    OptionalInt answered(AnswerSheet sheet) {
        return sheet.chosen(question.code()).stream()
                .filter(values::containsKey)
                .mapToInt(values::get)
                .findFirst();
    }

    public int least() {
        return inOrder().get(0);
    }

    public int most() {
        return inOrder().get(values.size() - 1);
    }

    /** The largest step from one answer to the next: what is hidden is hidden by so much. */
    int step() {
        var all = inOrder();
        return IntStream.range(1, all.size())
                .map(it -> all.get(it) - all.get(it - 1))
                .max()
                .orElseThrow();
    }

    private List<Integer> inOrder() {
        return List.copyOf(values.values());
    }
}
