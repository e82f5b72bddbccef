package fi.rinnalla.web.exporting;

import fi.rinnalla.services.exporting.SeeingExportsThatWait;
import fi.rinnalla.web.shared.ToDo;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.WaitsToday;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** A colleague asked for everything in one file, and needs a second person. */
@Dependent
class ExportToday implements WaitsToday {
    @Inject
    private SeeingExportsThatWait waiting;

    @Override
    public Urgency urgency() {
        return Urgency.IN_ORDER;
    }

    @Override
    public List<ToDo> toDos(Voice voice) {
        return ToDo.counted(
                voice, waiting.waiting(), "export.wait.heading", "export.wait", "export.wait.go", ExportPage.URL);
    }
}
