package fi.rinnalla.web.support.staff;

import fi.rinnalla.domain.support.IndividualKind;
import fi.rinnalla.domain.support.IndividualRow;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Voice;
import java.time.LocalDate;
import java.util.Locale;

/** How one parent's support stands in a list. */
public record IndividualSays(Voice voice, LocalDate today) {
    public String href(IndividualRow it) {
        var part = it.kind() == IndividualKind.MEETING ? "/palaveri" : "/valmennus";
        return RequestsPage.URL + "/" + it.request().value() + part;
    }

    public String kind(IndividualRow it) {
        return voice.say(it.kind() == IndividualKind.MEETING ? "meeting.name" : "coaching.name");
    }

    public String day(IndividualRow it) {
        return it.next().map(new Times(voice)::shortDay).orElseGet(() -> voice.say("coaching.list.no_day"));
    }

    public String state(IndividualRow it) {
        var state = (it.kind() == IndividualKind.MEETING ? "meeting.state." : "coaching.state.")
                + it.state().toLowerCase(Locale.ROOT);
        return it.planned() == 0
                ? voice.say(state)
                : voice.say(state) + " · " + voice.say("coaching.progress", "held", it.held(), "planned", it.planned());
    }

    /** What should have been said by now. */
    public boolean waits(IndividualRow it) {
        return it.running() && it.next().filter(day -> day.isBefore(today)).isPresent();
    }
}
