package fi.rinnalla.web.presence.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.presence.DoorSheet;
import fi.rinnalla.services.shared.Colleagues.LastChange;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Problem;
import java.util.List;
import java.util.Optional;

/** The form for what is said of a place or a line. */
public record FactsPage(
        Chrome chrome,
        DoorSheet sheet,
        FactsForm form,
        List<Language> languages,
        Optional<LastChange> last,
        List<Problem> problems)
        implements FactsFields, FactsUndo {
    static final String TEMPLATE = "presence/staff/facts";

    public String back() {
        return DoorsPage.URL + "/" + sheet.id();
    }
}
