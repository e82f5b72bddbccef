package fi.rinnalla.web.partner.assignment.staff;

import fi.rinnalla.domain.partner.assignment.AssignmentState;
import fi.rinnalla.domain.partner.assignment.NextStep;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.time.LocalDate;

/** What an assignment waits for, in words. */
record StepWords(Voice voice) {
    String next(NextStep next, AssignmentState state, LocalDate dueOn) {
        if (next == NextStep.READING) {
            return voice.say("assignment.next.reading", "date", new Times(voice).shortDay(dueOn));
        }
        return next == NextStep.NOTHING
                ? voice.say("ordering.state." + Typed.low(state))
                : voice.say("assignment.next." + Typed.low(next));
    }
}
