package fi.rinnalla.web.survey.measure;

import fi.rinnalla.domain.gathering.ExitAnswers;
import fi.rinnalla.domain.gathering.ExitQuestion;
import fi.rinnalla.domain.survey.measure.ExitCode;
import fi.rinnalla.domain.survey.measure.ExitFigures;
import fi.rinnalla.services.survey.measure.AskedDoor;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/** How it went, as it was chosen. Whatever is none of the steps is a question passed over. */
record WentForm(MultivaluedMap<String, String> fields) {
    static final String DOOR = "door";
    static final String CODE = "koodi";

    /** @param place the code of a place, as it stands on its table */
    static WentForm begun(String place, String code, List<AskedDoor> doors) {
        var fields = new MultivaluedHashMap<String, String>();
        doors.stream()
                .filter(it -> doors.size() == 1 || !place.isEmpty() && it.code().equals(place))
                .findFirst()
                .ifPresent(it -> fields.add(DOOR, it.at().key()));
        fields.add(CODE, code);
        return new WentForm(fields);
    }

    List<Problem> problems(List<AskedDoor> doors, Voice voice) {
        var problems = new ArrayList<Problem>();
        if (door(doors).isEmpty()) {
            problems.add(new Problem(DOOR, voice.say("went.error.door")));
        }
        if (answers().isEmpty()) {
            problems.add(new Problem(Typed.low(ExitFigures.FOUR.get(0)), voice.say("went.error.none")));
        }
        if (!typed(CODE).isEmpty() && code().isEmpty()) {
            problems.add(new Problem(CODE, voice.say("went.error.code")));
        }
        return problems;
    }

    Optional<AskedDoor> door(List<AskedDoor> doors) {
        return doors.stream().filter(it -> it.at().key().equals(typed(DOOR))).findFirst();
    }

    Optional<ExitCode> code() {
        return ExitCode.read(typed(CODE));
    }

    /** Empty where every question was passed over. */
    Optional<ExitAnswers> answers() {
        var steps = new EnumMap<ExitQuestion, Integer>(ExitQuestion.class);
        ExitFigures.FOUR.forEach(it -> step(it).ifPresent(step -> steps.put(it, step)));
        return steps.isEmpty() ? Optional.empty() : Optional.of(new ExitAnswers(steps));
    }

    Optional<Integer> step(ExitQuestion question) {
        var typed = typed(Typed.low(question));
        return typed.matches("[1-" + ExitQuestion.STEPS + "]") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    String typed(String field) {
        var typed = fields.getFirst(field);
        return typed == null ? "" : typed.strip();
    }

    /** Nobody's answers in a log. */
    @Override
    public String toString() {
        return "WentForm";
    }
}
