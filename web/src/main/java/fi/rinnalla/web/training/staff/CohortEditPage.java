package fi.rinnalla.web.training.staff;

import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import java.util.List;

/**
 * A group in training, planned or changed.
 *
 * @param action where it is sent
 * @param back where one came from
 */
public record CohortEditPage(
        Chrome chrome, String heading, String action, String back, CohortForm typed, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "training/staff/edit";

    public Field field(String name) {
        return Field.of(name, say("cohort." + name))
                .hinted(chrome.voice().knows("cohort." + name + ".hint") ? say("cohort." + name + ".hint") : "")
                .holding(typed.typed(name))
                .among(problems);
    }
}
