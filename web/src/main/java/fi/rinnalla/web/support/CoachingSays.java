package fi.rinnalla.web.support;

import fi.rinnalla.domain.support.CoachingState;
import fi.rinnalla.domain.support.Exercise;
import fi.rinnalla.services.support.CoachingView;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.List;
import java.util.stream.IntStream;

/** How this room speaks of coaching. */
public record CoachingSays(Voice voice) {
    /** One exercise as it is done: what it is good for, three steps, and what is asked at the end. */
    public record Told(String name, String why, List<String> steps, String think) {}

    public Told exercise(Exercise it) {
        var key = "coaching.exercise." + Typed.low(it);
        return new Told(
                name(it),
                voice.say(key + ".why"),
                IntStream.rangeClosed(1, 3)
                        .mapToObj(n -> voice.say(key + ".step." + n))
                        .toList(),
                voice.say(key + ".think"));
    }

    public String name(Exercise it) {
        return voice.say("coaching.exercise." + Typed.low(it) + ".name");
    }

    public String progress(CoachingView it) {
        return it.running()
                ? voice.say("coaching.progress", "held", it.held(), "planned", it.planned())
                : state(it.state());
    }

    public String state(CoachingState state) {
        return voice.say("coaching.state." + Typed.low(state));
    }

    /** The day of a session, whether it was held, and what was done. */
    public String session(CoachingView.Met it) {
        var state = voice.say("coaching.session." + Typed.low(it.state()));
        return it.exercise().map(done -> state + ": " + name(done)).orElse(state);
    }
}
