package fi.rinnalla.web.codevelopment.group.staff;

import fi.rinnalla.domain.codevelopment.group.MeetingPlan;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import java.util.List;

/** A meeting, planned or moved. */
public record MeetingEditPage(
        Chrome chrome,
        String heading,
        String group,
        String action,
        String back,
        MeetingForm typed,
        List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "codevelopment/group/staff/plan";

    public Field field(String name) {
        var hint = "devgroup." + name + ".hint";
        return Field.of(name, say("devgroup." + name))
                .hinted(chrome.voice().knows(hint) ? say(hint) : "")
                .holding(typed.sent().text(name))
                .among(problems);
    }

    public List<Choice> wheres() {
        return List.of(
                Choice.of("town", say("ordering.where.town"), !typed.online()),
                Choice.of("online", say("ordering.where.online"), typed.online()));
    }

    public int longest() {
        return MeetingPlan.LONGEST_MATERIALS;
    }

    public String ofGroup() {
        return typed.sent().text("ryhma");
    }
}
