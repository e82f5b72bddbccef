package fi.rinnalla.web.support.staff;

import fi.rinnalla.services.support.RelationList;
import fi.rinnalla.services.support.RelationList.Which;
import fi.rinnalla.services.support.RelationRow;
import fi.rinnalla.services.support.StandInNow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.support.RelationWords;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Who walks with whom: what runs first, and of that what to look at early. */
public record RelationsPage(Chrome chrome, RelationList list, Which which, boolean behind) implements StaffPage {
    static final String URL = "/tyo/tukisuhteet";
    static final String TEMPLATE = "support/staff/relations";

    public Field filter() {
        return Field.of("nayta", say("relation.show"));
    }

    public List<Choice> filters() {
        return Arrays.stream(Which.values())
                .map(it -> Choice.of(Typed.low(it), say("relation.show." + Typed.low(it)), it == which))
                .toList();
    }

    public String href(RelationRow it) {
        return URL + "/" + it.id().value();
    }

    /** Whose name is kept no longer walked too. */
    public String called(RelationRow it) {
        return it.called().isEmpty() ? say("relation.forgotten") : it.called();
    }

    public String started(RelationRow it) {
        return times().date(it.startedOn());
    }

    public String until(RelationRow it) {
        return times().date(it.endedOn().orElse(it.plannedEnd()));
    }

    public String met(RelationRow it) {
        return words().met(it.met());
    }

    public String carriedBy(RelationRow it) {
        var whose = it.carriedBy()
                .map(worker -> list.workers().getOrDefault(worker, "–"))
                .orElse("–");
        return it.standIn().map(standIn -> whose + ", " + standIn(standIn)).orElse(whose);
    }

    private String standIn(StandInNow it) {
        var name = list.workers().getOrDefault(it.who(), "–");
        return say("relation.carried.standin", "name", name, "date", times().date(it.until()));
    }

    /** Of what ended how, and of what runs what to look at. */
    public String state(RelationRow it) {
        return it.how()
                .map(how -> say("relation.how." + Typed.low(how)))
                .orElseGet(() -> it.isWarned()
                        ? it.warnings().stream().map(words()::warning).collect(Collectors.joining(" · "))
                        : say("relation.fine"));
    }

    public String kind(RelationRow it) {
        return !it.isRunning() ? "quiet" : it.isWarned() ? "warn" : "ok";
    }

    public boolean ended() {
        return which == Which.ENDED;
    }

    public String empty() {
        return say("relation.none." + Typed.low(which));
    }

    /** Address of the next page; null on the last. */
    public String older() {
        return list.next().map(it -> here() + "&jalkeen=" + it).orElse(null);
    }

    /** Address of the first page; null there. */
    public String newest() {
        return behind ? here() : null;
    }

    private String here() {
        return URL + "?nayta=" + Typed.low(which);
    }

    private RelationWords words() {
        return new RelationWords(chrome.voice());
    }

    private Times times() {
        return new Times(chrome.voice());
    }
}
