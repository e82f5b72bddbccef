package fi.rinnalla.web.support.staff;

import fi.rinnalla.services.support.MeetingView;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.support.MeetingSays;
import fi.rinnalla.web.support.RequestWords;
import java.util.List;

/** The meetings a partner comes along to, with what the parent lets them read. */
public record OwnMeetingsPage(Chrome chrome, List<MeetingView> meetings) implements StaffPage {
    static final String TEMPLATE = "support/staff/own";

    public String when(MeetingView it) {
        return says().when(it.plan());
    }

    public List<RequestWords.Answer> facts(MeetingView it) {
        return says().facts(it);
    }

    public List<RequestWords.Answer> sheet(MeetingView it) {
        return says().sheet(it);
    }

    private MeetingSays says() {
        return new MeetingSays(chrome.voice());
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "OwnMeetingsPage";
    }
}
