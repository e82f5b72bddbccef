package fi.rinnalla.web.support;

import fi.rinnalla.domain.support.AnsweredBy;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.Arrays;
import java.util.List;

/** How somebody wants to be answered, as a question on every form that asks for it. */
public final class AnswerWays {
    private AnswerWays() {}

    public static List<Choice> choices(Voice voice, AnsweredBy chosen) {
        return Arrays.stream(AnsweredBy.values())
                .map(it -> new Choice(
                        Typed.low(it),
                        voice.say("request.answered." + Typed.low(it)),
                        voice.say("request.answered." + Typed.low(it) + ".hint"),
                        it == chosen))
                .toList();
    }
}
