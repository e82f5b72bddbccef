package fi.rinnalla.web.survey.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.survey.Band;
import fi.rinnalla.domain.survey.Choice;
import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.QuestionKind;
import fi.rinnalla.domain.survey.ShownIf;
import fi.rinnalla.domain.survey.Wording;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One question as it was typed. Choices stand in rows; an empty row is none. The ranges of a number are typed as the numbers at which
 * they begin, so that none overlap and no number is left out.
 */
record QuestionForm(MultivaluedMap<String, String> fields) {
    /** Before the code of an earlier question. */
    static final String IF = "if-";

    private static final int EMPTY_ROWS = 2;
    private static final int FEWEST_ROWS = 4;

    static QuestionForm empty(QuestionKind kind) {
        var form = new QuestionForm(new MultivaluedHashMap<>());
        form.put("kind", Typed.low(kind));
        form.put("steps", "5");
        return form;
    }

    static QuestionForm of(Question it) {
        var form = new QuestionForm(new MultivaluedHashMap<>());
        form.put("kind", Typed.low(it.kind()));
        form.put("steps", Integer.toString(it.choices().size()));
        form.put("limits", limits(it));
        if (it.required()) {
            form.put("required", "true");
        }
        form.say("words", it.words());
        form.say("hint", it.hint());
        form.say("low", it.low());
        form.say("high", it.high());
        for (var n = 0; n < it.choices().size(); n++) {
            form.put("c" + n, it.choices().get(n).code());
            form.say("c" + n, it.choices().get(n).words());
        }
        it.shownIf().ifPresent(on -> form.fields.put(IF + on.question(), List.copyOf(on.choices())));
        return form;
    }

    private static String limits(Question it) {
        return it.choices().stream()
                .flatMap(choice -> choice.band().stream())
                .map(band -> Integer.toString(band.lo()))
                .collect(Collectors.joining(", "));
    }

    private void put(String field, String value) {
        fields.putSingle(field, value);
    }

    private void say(String text, Wording wording) {
        wording.words().forEach((language, words) -> put(WordsForm.name(text, language), words));
    }

    QuestionKind kind() {
        return Typed.one(QuestionKind.class, typed("kind")).orElse(QuestionKind.SINGLE);
    }

    boolean required() {
        return typed("required").equals("true");
    }

    Wording wording(String text) {
        var words = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            words.put(language, WordsForm.cut(typed(WordsForm.name(text, language))));
        }
        return new Wording(words);
    }

    /** Rows that stand in the form: those that are filled, and some more. */
    List<Integer> rows() {
        var filled = IntStream.range(0, Question.MOST_CHOICES)
                .filter(this::isFilled)
                .map(it -> it + 1)
                .max()
                .orElse(0);
        var many = Math.min(Question.MOST_CHOICES, Math.max(FEWEST_ROWS, filled + EMPTY_ROWS));
        return IntStream.range(0, many).boxed().toList();
    }

    private boolean isFilled(int row) {
        return !wording("c" + row).isEmpty();
    }

    /** The code of a row that has one already; empty in a new row. */
    String rowCode(int row) {
        return Optional.of(typed("c" + row))
                .filter(it -> it.matches("[a-z0-9]{1,12}"))
                .orElse("");
    }

    /** The question, where it holds together. */
    Optional<Question> question(String code) {
        try {
            return Optional.of(new Question(
                    code,
                    kind(),
                    required(),
                    shownIf(),
                    wording("words"),
                    wording("hint"),
                    kind() == QuestionKind.SCALE ? wording("low") : Wording.NONE,
                    kind() == QuestionKind.SCALE ? wording("high") : Wording.NONE,
                    choices().orElseThrow(IllegalArgumentException::new)));
        } catch (IllegalArgumentException doesNot) {
            return Optional.empty();
        }
    }

    /** Empty where those of this kind are not what they should be. */
    Optional<List<Choice>> choices() {
        return switch (kind()) {
            case SINGLE, MULTIPLE -> Optional.of(written()).filter(it -> it.size() >= 2);
            case SCALE -> steps().map(Question::steps);
            case RANGE -> bands();
            case TEXT -> Optional.of(List.of());
        };
    }

    private List<Choice> written() {
        var filled = IntStream.range(0, Question.MOST_CHOICES)
                .filter(this::isFilled)
                .boxed()
                .toList();
        var taken = filled.stream().map(this::rowCode).collect(Collectors.toSet());
        var free = Stream.iterate(1, it -> it + 1)
                .map(it -> Integer.toString(it))
                .filter(it -> !taken.contains(it))
                .iterator();
        var choices = new ArrayList<Choice>();
        for (var row : filled) {
            var code = rowCode(row).isEmpty() ? free.next() : rowCode(row);
            choices.add(Choice.of(code, wording("c" + row)));
        }
        return choices;
    }

    Optional<Integer> steps() {
        return Optional.of(typed("steps"))
                .filter(it -> it.matches("[0-9]{1,2}"))
                .map(Integer::valueOf)
                .filter(it -> it >= Question.FEWEST_STEPS && it <= Question.MOST_STEPS);
    }

    private Optional<List<Choice>> bands() {
        var parts = typed("limits").split("[\\s,;]+");
        if (parts.length < 2
                || parts.length > Question.MOST_CHOICES
                || !Stream.of(parts).allMatch(it -> it.matches("[0-9]{1,4}"))) {
            return Optional.empty();
        }
        var starts = Stream.of(parts).map(Integer::valueOf).toList();
        if (IntStream.range(1, starts.size()).anyMatch(it -> starts.get(it) <= starts.get(it - 1))) {
            return Optional.empty();
        }
        return Optional.of(IntStream.range(0, starts.size())
                .mapToObj(it -> Choice.of(Integer.toString(it + 1), band(starts, it)))
                .toList());
    }

    private static Band band(List<Integer> starts, int at) {
        return at == starts.size() - 1 ? Band.from(starts.get(at)) : Band.of(starts.get(at), starts.get(at + 1) - 1);
    }

    /** Whether answers to one earlier question at most were chosen. */
    boolean dependsOnOneAtMost() {
        return dependsOn().size() <= 1;
    }

    private Set<String> dependsOn() {
        return fields.keySet().stream()
                .filter(it -> it.matches(IF + "[a-z0-9]{1,12}"))
                .map(it -> it.substring(IF.length()))
                .filter(it -> !answers(it).isEmpty())
                .collect(Collectors.toSet());
    }

    /** The answers to an earlier question that were chosen. */
    Set<String> answers(String question) {
        return fields.getOrDefault(IF + question, List.of()).stream()
                .filter(it -> it.matches("[a-z0-9]{1,12}"))
                .collect(Collectors.toSet());
    }

    Optional<ShownIf> shownIf() {
        return dependsOn().stream().findFirst().map(on -> new ShownIf(on, answers(on)));
    }

    int edition() {
        return WordsForm.edition(typed("painos"));
    }

    String typed(String field) {
        var typed = fields.getFirst(field);
        return typed == null ? "" : typed.strip();
    }
}
