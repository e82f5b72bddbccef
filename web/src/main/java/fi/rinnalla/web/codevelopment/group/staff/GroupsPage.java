package fi.rinnalla.web.codevelopment.group.staff;

import fi.rinnalla.services.codevelopment.group.GroupRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.codevelopment.group.GroupTexts;
import fi.rinnalla.web.shared.Chrome;
import java.util.List;

/** The development groups: those that meet first. */
public record GroupsPage(Chrome chrome, List<GroupRow> rows) implements StaffPage {
    static final String TEMPLATE = "codevelopment/group/staff/list";
    static final String URL = "/kehitys/ryhmat";

    public String href(GroupRow it) {
        return URL + "/" + it.id().value();
    }

    public String more(GroupRow it) {
        var texts = new GroupTexts(chrome.voice());
        var next = it.nextMeeting()
                .map(day -> say("devgroup.next", "date", texts.date(day)))
                .orElseGet(() -> say(it.open() ? "devgroup.next.none" : "devgroup.ended"));
        return texts.county(it.plan().county()) + " · " + chrome.voice().count("devgroup.members", it.members()) + " · "
                + next;
    }
}
