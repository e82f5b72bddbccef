package fi.rinnalla.web.importing;

import fi.rinnalla.domain.importing.ImportState;
import fi.rinnalla.domain.importing.RowState;
import fi.rinnalla.domain.importing.StaysRow;
import fi.rinnalla.services.importing.RunRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Typed;
import java.util.List;

/**
 * An import that runs, is done, or was undone.
 *
 * @param staying rows that could not go now
 * @param worksHere whether whoever looks may go to the room into which it came
 */
public record RunPage(Chrome chrome, RunRow run, List<StaysRow> staying, boolean worksHere) implements StaffPage {
    static final String TEMPLATE = "importing/run";
    static final int SECONDS = 5;
    private static final int TOLD = 100;

    public String back() {
        return ImportsPage.URL;
    }

    public String at() {
        return ImportsPage.URL + "/" + run.id().value();
    }

    public String heading() {
        return say("importing.run.heading." + Typed.low(run.state()), "kind", words().kind(run.kind()));
    }

    public boolean isRunning() {
        return run.state() == ImportState.RUNNING;
    }

    public boolean isUndone() {
        return run.state() == ImportState.UNDONE;
    }

    public String progress() {
        return say("importing.run.progress", "done", run.done(), "rows", run.rows());
    }

    public List<RowState> states() {
        return List.of(RowState.values());
    }

    public String state(RowState it) {
        return say("importing.run.rows." + Typed.low(it));
    }

    public String things() {
        return words().things(run.kind(), run.things());
    }

    /** Where the figures can be seen. */
    public String figures() {
        return switch (run.kind()) {
            case VISITS ->
                "/tyo/kaynnit/vuosi"
                        + run.last().map(it -> "?vuosi=" + it.getYear()).orElse("");
            case CALLS -> "/tyo/luvut";
            case EVENTS -> "/tyo/ryhmat";
            case PARTNERS -> "/tyo/kumppanit";
        };
    }

    public String kept() {
        return run.kept() == 0
                ? say("importing.undone.all")
                : chrome.voice().count("importing.undone.kept", run.kept());
    }

    public List<StaysRow> told() {
        return staying.stream().limit(TOLD).toList();
    }

    public String moreStaying() {
        var more = staying.size() - TOLD;
        return more > 0 ? chrome.voice().count("importing.trial.more", more) : "";
    }

    public boolean mayGo() {
        return run.mayBeUndone()
                && staying.size() < run.many(RowState.NEW)
                && !(isUndone() && staying.size() >= run.kept());
    }

    public ImportWords words() {
        return new ImportWords(chrome.voice());
    }
}
