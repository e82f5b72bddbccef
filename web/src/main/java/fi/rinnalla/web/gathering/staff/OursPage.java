package fi.rinnalla.web.gathering.staff;

import fi.rinnalla.services.gathering.OurGathering;
import fi.rinnalla.services.gathering.OurGathering.OurSession;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.gathering.GatheringWords;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Typed;
import java.util.List;

/** The organisation's groups and events: what comes next, and what nobody has counted yet. */
public record OursPage(Chrome chrome, List<OurGathering> all) implements StaffPage {
    static final String TEMPLATE = "gathering/staff/list";

    public String href(OurGathering it) {
        return "/tyo/ryhmat/" + it.view().id().value();
    }

    public String name(OurGathering it) {
        return it.view().in(chrome.language()).told().name();
    }

    public String kind(OurGathering it) {
        return say("running.kind." + Typed.low(it.view().kind()));
    }

    public String next(OurGathering it) {
        return it.view()
                .next()
                .map(next -> new GatheringWords(chrome.voice()).when(next.meeting()))
                .orElseGet(() -> say("running.next.none"));
    }

    public String seats(OurGathering it) {
        return it.seats()
                .map(seats -> say("running.seats.of", "held", it.held(), "seats", seats, "waiting", it.waiting()))
                .orElseGet(() -> say("running.seats.come"));
    }

    public String state(OurGathering it) {
        return say("running.state." + Typed.low(it.state()));
    }

    public String uncounted(OurGathering it) {
        return it.uncounted() == 0 ? "" : chrome.voice().count("running.uncounted", it.uncounted());
    }

    /** Whether there is something that wants to be done. */
    public boolean wants(OurGathering it) {
        return it.all().stream().anyMatch(OurSession::over) && it.uncounted() > 0;
    }
}
