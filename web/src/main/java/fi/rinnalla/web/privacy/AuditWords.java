package fi.rinnalla.web.privacy;

import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.services.privacy.ReadingTheAuditTrail.Who;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;

/** Who did what, in words. */
record AuditWords(Voice voice) {
    String act(AuditAct act) {
        return voice.say("audit.act." + Typed.low(act));
    }

    String who(Who who) {
        if (who.house()) {
            return voice.say("audit.who.house");
        }
        return who.name().isEmpty() ? voice.say("audit.who.gone") : who.name();
    }
}
