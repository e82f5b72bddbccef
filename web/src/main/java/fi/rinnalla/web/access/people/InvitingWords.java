package fi.rinnalla.web.access.people;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.access.InvitingOutcome;
import fi.rinnalla.services.access.InvitingOutcome.NoMail;
import fi.rinnalla.services.access.InvitingOutcome.TooSoon;
import fi.rinnalla.services.access.SeeingWhoIsAsked.Asked;
import fi.rinnalla.services.access.SeeingWhoIsAsked.Posted;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Unbroken;
import fi.rinnalla.web.shared.Voice;
import java.time.Instant;

/** What is said of invitations: how long one holds, where its letter is, and why there is none. */
record InvitingWords(Voice voice) {
    String why(InvitingOutcome outcome) {
        if (outcome instanceof TooSoon soon) {
            return at("admin.people.error.soon", soon.until());
        }
        return voice.say(outcome instanceof NoMail ? "admin.people.error.mail" : "admin.people.error.here");
    }

    String until(Asked it) {
        return it.open() ? at("admin.people.asked.until", it.until()) : voice.say("admin.people.asked.late");
    }

    String letter(Posted it) {
        var key = "admin.people.letter." + Typed.low(it.stage());
        return it.at().map(when -> at(key, when)).orElseGet(() -> voice.say(key));
    }

    private String at(String key, Instant moment) {
        var times = new Times(voice);
        return Unbroken.lines(voice.say(key, "date", times.brief(Helsinki.day(moment)), "time", times.clock(moment)));
    }
}
