package fi.rinnalla.web.programme;

import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.ProgrammeState;
import fi.rinnalla.services.programme.ProgrammeRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import java.util.ArrayList;
import java.util.List;

/** The programmes of an organisation, newest first. */
public record ProgrammesPage(Chrome chrome, List<ProgrammeRow> rows, boolean mayKeep) implements StaffPage {
    static final String TEMPLATE = "programme/list";
    static final String URL = "/tyo/ohjelmat";
    static final String NAV = "programme.nav";

    public static String href(ProgrammeId it) {
        return URL + "/" + it.value();
    }

    public String href(ProgrammeRow it) {
        return href(it.id());
    }

    public String state(ProgrammeRow it) {
        return words().state(it.state());
    }

    public String kind(ProgrammeRow it) {
        return it.state() == ProgrammeState.RUNNING ? "ok" : "quiet";
    }

    public String more(ProgrammeRow it) {
        var said = new ArrayList<String>();
        said.add(it.profile().area());
        it.profile().funder().ifPresent(said::add);
        said.add(words().period(it.profile()));
        it.before().ifPresent(one -> said.add(say("programme.continues.name", "name", one.name())));
        return String.join(" · ", said);
    }

    private ProgrammeWords words() {
        return new ProgrammeWords(chrome.voice());
    }
}
