package fi.rinnalla.web.guidance.staff;

import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Voice;
import java.util.ArrayList;
import java.util.List;

/** Gathers what has to be mended before a form can be taken, in the order of its fields. */
final class Check {
    private final Voice voice;
    private final List<Problem> problems = new ArrayList<>();

    Check(Voice voice) {
        this.voice = voice;
    }

    Check that(boolean holds, String field) {
        if (!holds) {
            problems.add(new Problem(field, voice.say("editing.error." + field)));
        }
        return this;
    }

    Check atMost(int longest, String field, String typed) {
        if (typed.length() > longest) {
            problems.add(new Problem(field, voice.say("editing.error.long", "n", typed.length() - longest)));
        }
        return this;
    }

    List<Problem> problems() {
        return problems;
    }
}
