package fi.rinnalla.web.codevelopment.group.staff;

import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import java.util.List;

/** A workshop template, written or changed. */
public record WorkshopEditPage(Chrome chrome, String heading, String action, WorkshopForm typed, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "codevelopment/group/staff/workshop";

    public Field field(String name) {
        var key = "devgroup.workshop." + name;
        return Field.of(name, say(key))
                .hinted(chrome.voice().knows(key + ".hint") ? say(key + ".hint") : "")
                .holding(typed.sent().text(name))
                .among(problems);
    }

    public boolean isNew() {
        return action.equals(WorkshopsPage.URL);
    }
}
