package fi.rinnalla.web.survey.instrument;

import fi.rinnalla.domain.survey.instrument.Licence;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.Optional;

/** What a licence says, in words. */
record LicenceWords(Voice voice) {
    String state(Optional<Licence.Refusal> against, Licence licence) {
        return against.map(it -> voice.say("instrument.state." + Typed.low(it)))
                .orElseGet(() -> licence.until()
                        .map(it -> voice.say("instrument.state.until", "date", new Times(voice).date(it)))
                        .orElseGet(() -> voice.say("instrument.state.open")));
    }
}
