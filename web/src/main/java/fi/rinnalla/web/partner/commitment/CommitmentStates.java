package fi.rinnalla.web.partner.commitment;

import fi.rinnalla.domain.partner.CommitmentKind;
import fi.rinnalla.services.partner.CommitmentSheet;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.time.LocalDate;

/** Commitments and their versions in words. */
record CommitmentStates(Voice voice) {
    String kind(CommitmentKind kind) {
        return voice.say("commitment.kind." + Typed.low(kind));
    }

    String state(CommitmentSheet it, LocalDate today) {
        if (it.isDraft()) {
            return voice.say("commitment.state.draft");
        }
        var key = it.isComing(today)
                ? "commitment.state.coming"
                : it.inForce() ? "commitment.state.in_force" : "commitment.state.before";
        return voice.say(key, "date", date(it.from().orElseThrow()));
    }

    String date(LocalDate day) {
        return new Times(voice).date(day);
    }
}
