package fi.rinnalla.web.codevelopment.group.staff;

import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Voice;
import java.util.List;

/** A form that makes something new comes with a key of ours that is not too old. */
final class Checked {
    private Checked() {}

    static List<Problem> with(List<Problem> problems, String first, Sent sent, FormKeys keys, Voice voice) {
        return problems.isEmpty() && !keys.isFresh(key(sent))
                ? List.of(new Problem(first, voice.say("feedback.error.expired")))
                : problems;
    }

    static String key(Sent sent) {
        return sent.text(FormKeys.FIELD);
    }
}
