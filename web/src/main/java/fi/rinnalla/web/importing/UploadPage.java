package fi.rinnalla.web.importing;

import fi.rinnalla.domain.importing.ImportField;
import fi.rinnalla.domain.importing.ImportKind;
import fi.rinnalla.domain.importing.Sheet;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import java.util.List;

/** Where a file is chosen: what it may be, which columns are read, and a file to begin with. */
public record UploadPage(Chrome chrome, ImportKind kind, List<Problem> problems) implements StaffPage {
    static final String TEMPLATE = "importing/upload";
    static final String FILE = "file";

    public String back() {
        return ImportsPage.URL;
    }

    public String heading() {
        return say("importing.upload.heading", "kind", words().kind(kind));
    }

    public String lead() {
        return say("importing.lead." + Typed.low(kind));
    }

    /** The key of a form with a file stands in its address. */
    public String action() {
        return ImportsPage.URL + "/uusi/" + KindPath.of(kind) + "?key=" + key();
    }

    public String template() {
        return ImportsPage.URL + "/pohja/" + KindPath.of(kind);
    }

    public Field file() {
        return Field.of(FILE, say("importing.file"))
                .hinted(say(
                        "importing.file.hint",
                        "size",
                        SheetFile.MOST_BYTES / 1024 / 1024,
                        "rows",
                        Sheet.MOST_ROWS,
                        "columns",
                        Sheet.MOST_COLUMNS))
                .among(problems);
    }

    public String kept() {
        return say("importing.kept", "days", Retention.IMPORT_FILE.kept().getDays());
    }

    public List<ImportField> fields() {
        return kind.fields();
    }

    public String told(ImportField it) {
        return say("importing.help." + Typed.low(it));
    }

    public boolean isNeeded(ImportField it) {
        return kind.needed().contains(it);
    }

    public ImportWords words() {
        return new ImportWords(chrome.voice());
    }
}
