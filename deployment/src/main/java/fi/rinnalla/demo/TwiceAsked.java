package fi.rinnalla.demo;

import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.QuestionKind;
import fi.rinnalla.domain.survey.Wording;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Random;

/** A question of an invented start and its end, and how invented people answer it both times. */
record TwiceAsked(JsonObject json) {
    String code() {
        return json.getString("code");
    }

    Question question() {
        return new Question(
                code(),
                QuestionKind.SCALE,
                false,
                Optional.empty(),
                ToldQuestion.wording(json, "words"),
                Wording.NONE,
                ToldQuestion.wording(json, "low"),
                ToldQuestion.wording(json, "high"),
                Question.steps(steps()));
    }

    /** A step, by parts of a whole. */
    int first(Random random) {
        return 1 + drawn("weights", random);
    }

    /** The step at the end: one less, the same, one more, or two, by parts of a whole. */
    int later(int first, Random random) {
        return Math.max(1, Math.min(steps(), first - 1 + drawn("gain", random)));
    }

    private int steps() {
        return json.getJsonArray("weights").size();
    }

    private int drawn(String name, Random random) {
        var weights = json.getJsonArray(name).getValuesAs(it -> Integer.valueOf(it.toString()));
        var left = random.nextInt(weights.stream().mapToInt(it -> it).sum());
        var at = 0;
        while (left >= weights.get(at)) {
            left -= weights.get(at++);
        }
        return at;
    }
}
