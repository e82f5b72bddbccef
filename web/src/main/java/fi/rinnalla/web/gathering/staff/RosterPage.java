package fi.rinnalla.web.gathering.staff;

import fi.rinnalla.services.gathering.OurGathering;
import fi.rinnalla.services.gathering.Roster;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.gathering.GatheringWords;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Typed;
import java.util.stream.Collectors;

/** The names people chose, and what they need to be able to come. */
public record RosterPage(Chrome chrome, OurGathering it, Roster roster, String readers) implements StaffPage {
    static final String TEMPLATE = "gathering/staff/roster";

    public String name() {
        return it.view().in(chrome.language()).told().name();
    }

    public String back() {
        return "/tyo/ryhmat/" + it.view().id().value();
    }

    public String promise() {
        return say("running.roster.promise", "readers", readers);
    }

    public String state(Roster.Row row) {
        return say("running.roster." + Typed.low(row.state()));
    }

    public String needs(Roster.Row row) {
        return row.needs().stream()
                .sorted()
                .map(new GatheringWords(chrome.voice())::need)
                .collect(Collectors.joining(", "));
    }

    /** Nobody's names in a log. */
    @Override
    public String toString() {
        return "RosterPage";
    }
}
