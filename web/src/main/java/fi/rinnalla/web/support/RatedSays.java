package fi.rinnalla.web.support;

import fi.rinnalla.domain.support.RatedMoment;
import fi.rinnalla.domain.support.RatedQuestion;
import fi.rinnalla.domain.support.Rating;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The questions a parent rates themselves by, and the steps they answer in. */
public record RatedSays(Voice voice) {
    private static final String SKIP = "skip";

    public String question(RatedMoment moment, RatedQuestion question) {
        return voice.say(
                (moment == RatedMoment.AFTER_MEETING ? "meeting.asked." : "coaching.asked.") + Typed.low(question));
    }

    public String step(int step) {
        return voice.say("meeting.step." + step);
    }

    public Field field(RatedMoment moment, RatedQuestion question) {
        return Field.of(Typed.low(question), question(moment, question));
    }

    /** The most first, as everywhere; passing over is an answer like the others, and the one that is chosen already. */
    public List<Choice> choices(RatedQuestion question, Rating rating) {
        var chosen = rating.to(question);
        var steps = IntStream.iterate(RatedQuestion.STEPS, it -> it >= 1, it -> it - 1)
                .mapToObj(it -> Choice.of(
                        String.valueOf(it),
                        step(it),
                        chosen.filter(step -> step == it).isPresent()));
        return Stream.concat(steps, Stream.of(Choice.of(SKIP, voice.say("meeting.skip"), chosen.isEmpty())))
                .toList();
    }

    /** Whatever is none of the steps is a question passed over. */
    public static Rating typed(RatedMoment moment, MultivaluedMap<String, String> typed) {
        var steps = new EnumMap<RatedQuestion, Integer>(RatedQuestion.class);
        for (var question : moment.questions()) {
            var step = typed.getFirst(Typed.low(question));
            if (step != null && step.matches("[1-" + RatedQuestion.STEPS + "]")) {
                steps.put(question, Integer.valueOf(step));
            }
        }
        return new Rating(steps);
    }
}
