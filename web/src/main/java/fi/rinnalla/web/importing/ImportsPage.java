package fi.rinnalla.web.importing;

import fi.rinnalla.domain.importing.ImportKind;
import fi.rinnalla.services.importing.RunRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import java.util.List;

/**
 * What can be brought in, and what was.
 *
 * @param hasSurveys whether whoever looks may go to the surveys, where their earlier waves come in
 */
public record ImportsPage(Chrome chrome, List<RunRow> runs, boolean hasSurveys) implements StaffPage {
    static final String TEMPLATE = "importing/imports";
    public static final String URL = "/hallinta/tuonti";
    static final String TITLE = "importing.nav";

    public List<ImportKind> kinds() {
        return List.of(ImportKind.values());
    }

    public String href(ImportKind it) {
        return URL + "/uusi/" + KindPath.of(it);
    }

    public String href(RunRow it) {
        return URL + "/" + it.id().value();
    }

    public ImportWords words() {
        return new ImportWords(chrome.voice());
    }
}
