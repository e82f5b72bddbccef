package fi.rinnalla.web.story.staff;

import fi.rinnalla.services.story.UsableLeave;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.story.StoryTexts;
import java.util.List;

/** Begins a story from what somebody gave leave to use. */
public record BeginPage(Chrome chrome, UsableLeave leave, StoryQuestions questions, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "telling/staff/begin";

    public String allowed() {
        return say(
                "telling.begin.leave",
                "name",
                leave.called(),
                "place",
                leave.place(),
                "date",
                new StoryTexts(chrome.voice()).date(leave.until()));
    }
}
