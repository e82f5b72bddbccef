package fi.rinnalla.web.importing;

import fi.rinnalla.domain.importing.ImportField;
import fi.rinnalla.domain.importing.ReadRow;
import fi.rinnalla.domain.importing.RowFlaw;
import fi.rinnalla.domain.importing.RowState;
import fi.rinnalla.domain.importing.Trial;
import fi.rinnalla.services.importing.RunRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Typed;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What would come in, month by month, and what is wrong with the rest, row by row. Nothing is stored yet. */
public record TrialPage(Chrome chrome, RunRow run, Trial trial) implements StaffPage {
    static final String TEMPLATE = "importing/trial";
    private static final int TOLD = 100;

    public String back() {
        return ImportsPage.URL;
    }

    public String at() {
        return ImportsPage.URL + "/" + run.id().value();
    }

    public String many(RowState which) {
        return chrome.voice().count("importing.trial." + Typed.low(which), trial.many(which));
    }

    public List<RowState> states() {
        return List.of(RowState.values());
    }

    public boolean bringsSomething() {
        return trial.many(RowState.NEW) > 0;
    }

    public String button() {
        return chrome.voice().count("importing.trial.bring", trial.many(RowState.NEW));
    }

    public boolean hasMonths() {
        return !trial.months().isEmpty();
    }

    public Map<YearMonth, Trial.Sums> months() {
        return trial.months();
    }

    public List<ImportField> counted() {
        return trial.kind().counted();
    }

    public List<RowFlaw> flaws() {
        return trial.flaws().stream().limit(TOLD).toList();
    }

    public String moreFlaws() {
        var more = trial.flaws().size() - TOLD;
        return more > 0 ? chrome.voice().count("importing.trial.more", more) : "";
    }

    /** Which rows are left out because of what is here; nothing where there are none. */
    public String left(RowState why) {
        var lines = trial.those(why);
        return lines.isEmpty()
                ? ""
                : say(
                        "importing.trial.left." + Typed.low(why),
                        "lines",
                        lines.stream()
                                .limit(TOLD)
                                .map(ReadRow::line)
                                .map(String::valueOf)
                                .collect(Collectors.joining(", ", "", lines.size() > TOLD ? " …" : "")));
    }

    public ImportWords words() {
        return new ImportWords(chrome.voice());
    }
}
