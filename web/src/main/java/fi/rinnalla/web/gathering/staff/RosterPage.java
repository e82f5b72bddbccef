package fi.rinnalla.web.gathering.staff;

import fi.rinnalla.domain.gathering.Coming;
import fi.rinnalla.services.gathering.FreedSeat;
import fi.rinnalla.services.gathering.OurGathering;
import fi.rinnalla.services.gathering.Roster;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.gathering.GatheringWords;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names people chose, and what they need to be able to come.
 *
 * @param freed whose seat was given back just now: the way back to it
 */
public record RosterPage(
        Chrome chrome,
        OurGathering it,
        Roster roster,
        String readers,
        String done,
        Optional<FreedSeat> freed,
        List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "gathering/staff/roster";

    public String name() {
        return it.view().in(chrome.language()).told().name();
    }

    public String back() {
        return "/tyo/ryhmat/" + it.view().id().value();
    }

    public String enter() {
        return back() + "/ilmoita";
    }

    public String free(Roster.Row row) {
        return back() + "/nimimerkit/" + row.id().value() + "/vapautus";
    }

    public String giveAgain(FreedSeat it) {
        return back() + "/nimimerkit/" + it.id().value() + "/palautus";
    }

    public String coming(FreedSeat it) {
        return Typed.low(it.coming());
    }

    public List<String> needs(FreedSeat it) {
        return it.needs().stream().map(Typed::low).sorted().toList();
    }

    public String promise() {
        return say("running.roster.promise", "readers", readers);
    }

    public String state(Roster.Row row) {
        return say("running.roster." + Typed.low(row.state()));
    }

    /** How many come which way; empty where there is but one. */
    public String comings() {
        var words = new GatheringWords(chrome.voice());
        return Arrays.stream(Coming.values())
                .map(it -> Map.entry(it, coming(it)))
                .filter(it -> it.getValue() > 0)
                .map(it -> words.coming(it.getKey()) + ": " + it.getValue())
                .collect(Collectors.joining(" · "));
    }

    private long coming(Coming way) {
        return roster.rows().stream()
                .filter(it -> it.state().keepsAChair())
                .filter(it -> it.coming().filter(way::equals).isPresent())
                .count();
    }

    /** How they come, and what they need. */
    public String needs(Roster.Row row) {
        var words = new GatheringWords(chrome.voice());
        return Stream.concat(
                        row.coming().map(words::coming).stream(),
                        row.needs().stream().sorted().map(words::need))
                .collect(Collectors.joining(", "));
    }

    /** Nobody's names in a log. */
    @Override
    public String toString() {
        return "RosterPage";
    }
}
