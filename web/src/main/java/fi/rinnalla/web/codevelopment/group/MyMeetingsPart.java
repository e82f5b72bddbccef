package fi.rinnalla.web.codevelopment.group;

import fi.rinnalla.services.codevelopment.group.SeeingMyMeetings;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import java.util.List;

/** Meetings of the groups in which a partner sits, on their first page. */
public record MyMeetingsPart(Chrome chrome, List<SeeingMyMeetings.Mine> meetings) implements StaffPage {
    static final String TEMPLATE = "codevelopment/group/mine";

    public GroupTexts texts() {
        return new GroupTexts(chrome.voice());
    }

    public String action(SeeingMyMeetings.Mine it) {
        return "/oma/ryhmakokoukset/" + it.id().value();
    }
}
