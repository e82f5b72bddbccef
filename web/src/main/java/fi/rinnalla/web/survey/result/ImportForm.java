package fi.rinnalla.web.survey.result;

import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.QuestionKind;
import fi.rinnalla.domain.survey.result.Grid;
import fi.rinnalla.domain.survey.result.Mapping;
import fi.rinnalla.domain.survey.result.WaveFacts;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an earlier wave is, and which of its columns answers what. */
record ImportForm(MultivaluedMap<String, String> fields) {
    static final String NAME = "name";
    static final String SOURCE = "source";
    static final String DAY = "collected";
    static final String COLUMN = "column-";
    static final String VALUE = "value-";
    static final String RAW = "raw-";
    /** Values of one column that are asked about. */
    static final int MOST_VALUES = 12;

    static ImportForm empty() {
        return new ImportForm(new MultivaluedHashMap<>());
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    String packed() {
        return typed("packed");
    }

    boolean isToBeTaken() {
        return typed("act").equals("take");
    }

    String typed(String field) {
        var typed = fields.getFirst(field);
        return typed == null ? "" : typed.strip();
    }

    List<Problem> problems(Voice voice, LocalDate today) {
        var problems = new ArrayList<Problem>();
        for (var field : List.of(NAME, SOURCE)) {
            if (typed(field).isEmpty() || typed(field).length() > WaveFacts.LONGEST) {
                problems.add(new Problem(field, voice.say("result.import.error." + field, "max", WaveFacts.LONGEST)));
            }
        }
        if (day().filter(it -> !it.isAfter(today)).isEmpty()) {
            problems.add(new Problem(DAY, voice.say("result.import.error.day")));
        }
        return problems;
    }

    private Optional<LocalDate> day() {
        return Typed.day(typed(DAY));
    }

    /** Only where there are no problems. */
    WaveFacts facts() {
        return new WaveFacts(typed(NAME), typed(SOURCE), day().orElseThrow());
    }

    /** As it was chosen; before anything was, as the headings say. */
    Mapping mapping(Grid grid, List<Question> questions) {
        var columns = new HashMap<Integer, Question>();
        var values = new HashMap<Integer, Map<String, String>>();
        for (var column = 0; column < grid.headings().size(); column++) {
            var at = column;
            question(grid, column, questions)
                    .filter(it -> !columns.containsValue(it))
                    .ifPresent(it -> {
                        columns.put(at, it);
                        values.put(at, values(at));
                    });
        }
        return new Mapping(columns, values);
    }

    private Optional<Question> question(Grid grid, int column, List<Question> questions) {
        return fields.containsKey(COLUMN + column)
                ? questions.stream()
                        .filter(it -> it.kind() != QuestionKind.TEXT)
                        .filter(it -> it.code().equals(typed(COLUMN + column)))
                        .findFirst()
                : Mapping.named(grid.headings().get(column), questions);
    }

    private Map<String, String> values(int column) {
        var values = new HashMap<String, String>();
        for (var n = 0; n < MOST_VALUES; n++) {
            var raw = typed(RAW + column + "-" + n);
            var chosen = typed(VALUE + column + "-" + n);
            if (!raw.isEmpty() && !chosen.isEmpty()) {
                values.put(raw, chosen);
            }
        }
        return values;
    }

    /** Nobody's answers in a log. */
    @Override
    public String toString() {
        return "ImportForm";
    }
}
