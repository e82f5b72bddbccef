package fi.rinnalla.web.partner.commitment;

import fi.rinnalla.services.partner.MyCommitment;
import fi.rinnalla.services.partner.MyCommitment.State;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.time.LocalDate;

/** How things stand with somebody's own commitments, in words. */
record OwnStates(Voice voice) {
    String name(MyCommitment it) {
        return voice.say("commitment.kind." + Typed.low(it.kind()));
    }

    String state(MyCommitment it) {
        return voice.say("commitment.own.state." + Typed.low(it.state()));
    }

    String kind(MyCommitment it) {
        return it.state() == State.HOLDS ? "ok" : "warn";
    }

    /** Until when it holds, and how it was signed; then what is coming. */
    String detail(MyCommitment it) {
        var now = it.lastDay()
                .map(day -> voice.say(
                        it.state() == State.LAPSED
                                ? "commitment.own.lapsed"
                                : it.onPaper() ? "commitment.own.paper" : "commitment.own.until",
                        "date",
                        date(day)))
                .orElseGet(() -> voice.say("commitment.own.missing"));
        return it.comes()
                .map(day -> now + " " + voice.say("commitment.own.comes", "date", date(day)))
                .orElse(now);
    }

    String date(LocalDate day) {
        return new Times(voice).date(day);
    }
}
