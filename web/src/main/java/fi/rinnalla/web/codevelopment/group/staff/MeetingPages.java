package fi.rinnalla.web.codevelopment.group.staff;

import fi.rinnalla.domain.codevelopment.group.GroupMeetingId;
import fi.rinnalla.services.codevelopment.group.KeepingWorkshops;
import fi.rinnalla.services.codevelopment.group.SeeingMeetings;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Shows one meeting to whoever leads it, after whatever was done with it on one of its pages. */
@Dependent
public class MeetingPages {
    @Inject
    private SeeingMeetings seeing;

    @Inject
    private KeepingWorkshops workshops;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    /** @param themes whose ideas are to be the options of a vote; nothing is voted on before somebody opens it */
    Response show(UUID id, String state, List<String> themes) {
        var page = page(id, Sent.NOTHING, said(state), List.of());
        return pages.show(OneMeetingPage.TEMPLATE, page.withIdeasOf(themes));
    }

    Response again(UUID id, Sent sent, List<Problem> problems) {
        return pages.again(OneMeetingPage.TEMPLATE, page(id, sent, "", problems));
    }

    private OneMeetingPage page(UUID id, Sent sent, String said, List<Problem> problems) {
        var chrome = problems.isEmpty() ? chrome() : chrome().troubled();
        return new OneMeetingPage(chrome, seeing.one(new GroupMeetingId(id)), workshops.all(), sent, said, problems);
    }

    private String said(String state) {
        return switch (state) {
            case "tehty" -> say("devgroup.saved");
            case "kutsuttu" -> say("devgroup.called.now");
            case "hyvaksytty" -> say("devgroup.approved.now");
            case "avattu" -> say("devgroup.vote.opened");
            case "suljettu" -> say("devgroup.vote.closed.now");
            case "kirjattu" -> say("devgroup.vote.entered");
            case "muuttui" -> say("devgroup.changed");
            default -> "";
        };
    }

    Response here(UUID id, boolean done) {
        return here(id, done ? "tehty" : "muuttui");
    }

    Response here(UUID id, String state) {
        return pages.go(MeetingsController.URL + "/" + id + "?tila=" + state);
    }

    String say(String key, Object... named) {
        return chrome().voice().say(key, named);
    }

    Chrome chrome() {
        return desk.chrome("devgroup.nav");
    }
}
