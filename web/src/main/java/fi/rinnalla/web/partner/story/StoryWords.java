package fi.rinnalla.web.partner.story;

import fi.rinnalla.domain.partner.StoryPart;
import fi.rinnalla.services.partner.UseRow;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.time.LocalDate;

/** The parts of a story and their uses in words. */
record StoryWords(Voice voice) {
    String part(StoryPart part) {
        return voice.say("story.part." + Typed.low(part));
    }

    String use(UseRow it) {
        return voice.say("story.kind." + Typed.low(it.leave().kind())) + ": " + it.place();
    }

    String span(UseRow it) {
        return date(it.leave().from()) + "–" + date(it.leave().until());
    }

    String state(UseRow it) {
        return voice.say("story.use.state." + Typed.low(it.state()));
    }

    String kind(UseRow it) {
        return switch (it.state()) {
            case NOW -> "ok";
            case SOON -> "warn";
            case LATER, ENDED, WITHDRAWN -> "quiet";
        };
    }

    String date(LocalDate day) {
        return new Times(voice).date(day);
    }
}
