package fi.rinnalla.web.survey.result;

import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.QuestionKind;
import fi.rinnalla.domain.survey.Wording;
import fi.rinnalla.domain.survey.result.Grid;
import fi.rinnalla.domain.survey.result.Mapping;
import fi.rinnalla.domain.survey.result.Mapping.Trial;
import fi.rinnalla.services.survey.result.AskedQuestions;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Takes in an earlier wave, in steps: the file, which column is which question, a trial with a message for each line that cannot be read,
 * and only then the counting.
 *
 * @param grid nothing before there is a file
 * @param trial nothing before it was tried
 */
public record ImportPage(
        Chrome chrome,
        AskedQuestions asked,
        Optional<Grid> grid,
        String packed,
        ImportForm form,
        Optional<Trial> trial,
        List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "survey/result/import";
    static final String FILE = "file";
    private static final int MESSAGES = 40;

    /** A value of a column that is read as no choice, and which it may be. */
    public record Value(String rawName, String raw, Field field, List<Choice> choices) {}

    public String back() {
        return ResultsPage.LIST + "/" + asked.id().value() + "/tulokset";
    }

    public String name() {
        return in(asked.asks().title());
    }

    /** The key of a form with a file stands in its address. */
    public String upload() {
        return back() + "/tuo?key=" + key();
    }

    public String action() {
        return back() + "/tuo/lue";
    }

    public Field file() {
        return Field.of(FILE, say("result.import.file"))
                .hinted(say("result.import.file.hint"))
                .among(problems);
    }

    public Field field(String name) {
        return Field.of(name, say("result.import." + name))
                .holding(form.typed(name))
                .among(problems);
    }

    public String rows() {
        return grid.map(it -> say("result.import.rows", "n", it.rows().size())).orElse("");
    }

    public List<Integer> columns() {
        return IntStream.range(0, grid.orElseThrow().headings().size()).boxed().toList();
    }

    public Field column(int column) {
        var heading = grid.orElseThrow().headings().get(column);
        return Field.of(ImportForm.COLUMN + column, say("result.import.column", "heading", heading))
                .among(problems);
    }

    public List<Choice> questions(int column) {
        var chosen = Optional.ofNullable(mapping().columns().get(column));
        return Stream.concat(
                        Stream.of(Choice.of("", say("result.import.pass"), chosen.isEmpty())),
                        asked.questions().stream()
                                .filter(it -> it.kind() != QuestionKind.TEXT)
                                .map(it -> Choice.of(
                                        it.code(),
                                        words().words(it),
                                        chosen.filter(it::equals).isPresent())))
                .toList();
    }

    public List<Value> values(int column) {
        var question = mapping().columns().get(column);
        if (question == null) {
            return List.of();
        }
        var unknown = mapping().unknown(grid.orElseThrow(), column, ImportForm.MOST_VALUES);
        return IntStream.range(0, unknown.size())
                .mapToObj(n -> value(column, n, unknown.get(n), question))
                .toList();
    }

    private Value value(int column, int n, String raw, Question question) {
        var chosen = mapping().values().get(column).getOrDefault(raw, "");
        var choices = new ArrayList<>(List.of(Choice.of("", say("result.import.pass.value"), chosen.isEmpty())));
        IntStream.range(0, question.choices().size()).forEach(which -> {
            var code = question.choices().get(which).code();
            choices.add(Choice.of(code, words().label(question, which), code.equals(chosen)));
        });
        return new Value(
                ImportForm.RAW + column + "-" + n,
                raw,
                Field.of(ImportForm.VALUE + column + "-" + n, say("result.import.value", "value", raw)),
                choices);
    }

    public String tried() {
        return trial.map(it -> say(
                        "result.import.tried",
                        "rows",
                        it.rows(),
                        "questions",
                        it.counts().size(),
                        "unread",
                        it.unread().size()))
                .orElse("");
    }

    /** Line by line, as far as anybody reads. */
    public List<String> messages() {
        return trial.stream()
                .flatMap(it -> it.unread().stream())
                .limit(MESSAGES)
                .map(it -> say("result.import.unread", "line", it.line(), "heading", it.heading(), "value", it.value()))
                .toList();
    }

    public String more() {
        return trial.map(it -> it.unread().size() - MESSAGES)
                .filter(it -> it > 0)
                .map(it -> say("result.import.unread.more", "n", it))
                .orElse("");
    }

    private Mapping mapping() {
        return form.mapping(grid.orElseThrow(), asked.questions());
    }

    private String in(Wording it) {
        return it.in(chrome.language()).map(Wording.Said::words).orElse("");
    }

    private ResultWords words() {
        return new ResultWords(chrome.voice(), asked.asks());
    }
}
