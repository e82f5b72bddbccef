package fi.rinnalla.web.codevelopment.group.staff;

import fi.rinnalla.domain.codevelopment.group.ReadyWorkshop;
import fi.rinnalla.domain.codevelopment.group.WorkshopPlan;
import fi.rinnalla.services.codevelopment.group.WorkshopRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.codevelopment.group.GroupTexts;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Typed;
import java.util.List;

/** Workshop templates: the ready ones and the organisation's own. */
public record WorkshopsPage(Chrome chrome, List<WorkshopRow> rows, String said) implements StaffPage {
    static final String TEMPLATE = "codevelopment/group/staff/workshops";
    static final String URL = GroupsPage.URL + "/tyopajat";

    public List<ReadyWorkshop> ready() {
        return List.of(ReadyWorkshop.values());
    }

    public WorkshopPlan plan(ReadyWorkshop it) {
        return new WorkshopWords(chrome.voice()).plan(it);
    }

    public String line(WorkshopPlan.Question it) {
        return it.heading() + " (" + new GroupTexts(chrome.voice()).minutes(it.minutes()) + ")";
    }

    public String more(WorkshopPlan it) {
        return chrome.voice().count("devgroup.workshop.many", it.questions().size()) + " · "
                + new GroupTexts(chrome.voice()).minutes(it.minutes());
    }

    public String href(WorkshopRow it) {
        return URL + "/" + it.id().value();
    }

    public String copy(ReadyWorkshop it) {
        return URL + "/uusi?pohja=" + Typed.low(it);
    }
}
