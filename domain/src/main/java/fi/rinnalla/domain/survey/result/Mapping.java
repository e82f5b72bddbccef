package fi.rinnalla.domain.survey.result;

import fi.rinnalla.domain.survey.Choice;
import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.QuestionKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which column answers which question, and which of its values is which choice.
 *
 * @param columns the question of a column, by the column's place; a column that is not there is passed over
 * @param values the choice of a value, by the column's place and the value as it stands; others are read by their code, their words in
 *     any language, or the range they lie in
 */
public record Mapping(Map<Integer, Question> columns, Map<Integer, Map<String, String>> values) {
    /** Between several choices in one cell. */
    private static final String SEVERAL = "[;|]";

    public Mapping {
        columns = new TreeMap<>(columns);
    }

    /** A value that is none of the choices: the answer is passed over. */
    public record Unread(int line, String heading, String value) {}

    /** What would be counted, and what would not. */
    public record Trial(Map<String, Map<String, Integer>> counts, List<Unread> unread, int rows) {}

    public Trial tried(Grid grid) {
        var counts = new LinkedHashMap<String, Map<String, Integer>>();
        var unread = new ArrayList<Unread>();
        columns.forEach((column, question) -> {
            var chosen = new ArrayList<Set<String>>();
            for (var row = 0; row < grid.rows().size(); row++) {
                chosen.add(read(grid, row, column, question, unread));
            }
            counts.put(question.code(), Tallying.of(question, chosen));
        });
        return new Trial(counts, unread, grid.rows().size());
    }

    private Set<String> read(Grid grid, int row, int column, Question question, List<Unread> unread) {
        var chosen = new LinkedHashSet<String>();
        for (var value : parts(question, grid.rows().get(row).get(column))) {
            choice(column, question, value)
                    .ifPresentOrElse(
                            chosen::add,
                            () -> unread.add(new Unread(row + 2, grid.headings().get(column), value)));
        }
        return chosen;
    }

    private static List<String> parts(Question question, String cell) {
        var all = question.kind() == QuestionKind.MULTIPLE ? cell.split(SEVERAL) : new String[] {cell};
        return Arrays.stream(all).map(String::strip).filter(it -> !it.isEmpty()).toList();
    }

    private Optional<String> choice(int column, Question question, String value) {
        return Optional.ofNullable(values.getOrDefault(column, Map.of()).get(value))
                .filter(question::has)
                .or(() -> read(question, value));
    }

    /** Without being told: by code, words or range. */
    public static Optional<String> read(Question question, String value) {
        return question.choices().stream()
                .filter(it -> is(it, value))
                .map(Choice::code)
                .findFirst();
    }

    private static boolean is(Choice choice, String value) {
        return choice.code().equals(value)
                || choice.words().words().values().stream().anyMatch(it -> low(it).equals(low(value)))
                || choice.band()
                        .filter(band -> value.matches("\\d{1,4}"))
                        .filter(band -> Integer.parseInt(value) >= band.lo()
                                && band.hi()
                                        .map(hi -> Integer.parseInt(value) <= hi)
                                        .orElse(true))
                        .isPresent();
    }

    private static String low(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    /** The different values of a column that no choice is read from, as they stand, the first ones first. */
    public List<String> unknown(Grid grid, int column, int most) {
        var question = columns.get(column);
        return IntStream.range(0, grid.rows().size())
                .boxed()
                .flatMap(row -> parts(question, grid.rows().get(row).get(column)).stream())
                .distinct()
                .filter(it -> read(question, it).isEmpty())
                .limit(most)
                .toList();
    }

    /** A question that a heading names: by its code, or its words in any language. */
    public static Optional<Question> named(String heading, List<Question> questions) {
        return questions.stream()
                .filter(it -> it.kind() != QuestionKind.TEXT)
                .filter(it -> low(it.code()).equals(low(heading))
                        || it.words().words().values().stream()
                                .anyMatch(words -> low(words).equals(low(heading))))
                .findFirst();
    }
}
