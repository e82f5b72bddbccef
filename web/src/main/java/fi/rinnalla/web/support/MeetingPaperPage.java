package fi.rinnalla.web.support;

import fi.rinnalla.domain.support.MeetingText;
import fi.rinnalla.services.support.MeetingView;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import java.util.List;

/** The sheet for paper: with what was written, or with room to write by hand. */
public record MeetingPaperPage(Chrome chrome, MeetingView it) implements Page {
    static final String TEMPLATE = "support/paper";

    public String back() {
        return chrome.to("vastaus/pyynnot/" + it.request().value() + "/palaveri");
    }

    public List<MeetingText> questions() {
        return MeetingText.BEFORE;
    }

    public String question(MeetingText field) {
        return new MeetingSays(chrome.voice()).question(field);
    }

    public String when() {
        return new MeetingSays(chrome.voice()).when(it.plan());
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "MeetingPaperPage";
    }
}
