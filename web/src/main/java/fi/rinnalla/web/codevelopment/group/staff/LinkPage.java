package fi.rinnalla.web.codevelopment.group.staff;

import fi.rinnalla.services.codevelopment.group.GivingLinks;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.codevelopment.group.GroupTexts;
import fi.rinnalla.web.shared.Chrome;
import java.util.UUID;

/** A member's way in, shown once. */
public record LinkPage(Chrome chrome, UUID meeting, GivingLinks.Given given, String link) implements StaffPage {
    static final String TEMPLATE = "codevelopment/group/staff/link";

    public String back() {
        return MeetingsController.URL + "/" + meeting;
    }

    public String whose() {
        var texts = new GroupTexts(chrome.voice());
        var sheet = given.member().sheet();
        return say("devgroup.link.heading", "member", texts.member(sheet));
    }

    public String until() {
        return say("devgroup.link.until", "date", new GroupTexts(chrome.voice()).date(given.until()));
    }

    /** No secret in a log. */
    @Override
    public String toString() {
        return "LinkPage";
    }
}
