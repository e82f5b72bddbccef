package fi.rinnalla.web.gathering;

import fi.rinnalla.domain.feedback.Mood;
import fi.rinnalla.domain.gathering.ExitAnswers;
import fi.rinnalla.domain.gathering.ExitQuestion;
import fi.rinnalla.domain.gathering.Moment;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/** The answers as they were chosen. Whatever is none of the steps is a question passed over. */
record ExitForm(MultivaluedMap<String, String> fields) {
    /** As steps, from the least to the most. */
    static final List<Mood> MOODS = List.of(Mood.VERY_BADLY, Mood.BADLY, Mood.BETWEEN, Mood.WELL, Mood.VERY_WELL);

    static ExitForm empty() {
        return new ExitForm(new MultivaluedHashMap<>());
    }

    /** Empty where every question was passed over. */
    Optional<ExitAnswers> answers(Moment moment) {
        var steps = new EnumMap<ExitQuestion, Integer>(ExitQuestion.class);
        for (var question : moment.questions()) {
            step(question).ifPresent(it -> steps.put(question, it));
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(new ExitAnswers(steps));
    }

    Optional<Integer> step(ExitQuestion question) {
        var typed = chosen(question);
        if (question == ExitQuestion.FELT) {
            return Typed.one(Mood.class, typed).filter(MOODS::contains).map(it -> MOODS.indexOf(it) + 1);
        }
        return typed.matches("[1-" + ExitQuestion.STEPS + "]") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    private String chosen(ExitQuestion question) {
        var typed = fields.getFirst(Typed.low(question));
        return typed == null ? "" : typed;
    }
}
