package fi.rinnalla.web.presence.staff;

import fi.rinnalla.services.presence.DoorSheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import java.util.List;

/** The form for closing a place or a line for good. */
public record ClosingPage(Chrome chrome, DoorSheet sheet, Sent form, List<Problem> problems) implements StaffPage {
    static final String TEMPLATE = "presence/staff/closing";
    static final String LAST_DAY = "lastday";

    public String back() {
        return DoorsPage.URL + "/" + sheet.id();
    }

    public Field lastDayField() {
        return Field.of(LAST_DAY, say("hours.field.lastday"))
                .holding(form.text(LAST_DAY))
                .among(problems);
    }
}
