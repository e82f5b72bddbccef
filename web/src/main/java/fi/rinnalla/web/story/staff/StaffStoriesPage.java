package fi.rinnalla.web.story.staff;

import fi.rinnalla.services.story.StorySheet;
import fi.rinnalla.services.story.UsableLeave;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.story.StoryTexts;
import java.util.List;

/** Everything about stories that come out, and the leave from which another can be made. */
public record StaffStoriesPage(Chrome chrome, List<UsableLeave> leaves, List<StorySheet> stories) implements StaffPage {
    static final String TEMPLATE = "telling/staff/stories";

    public StoryTexts texts() {
        return new StoryTexts(chrome.voice());
    }

    public String href(StorySheet it) {
        return StaffStoriesController.PATH + "/" + it.id().value();
    }

    public String begin(UsableLeave it) {
        return StaffStoriesController.PATH + "/uusi?lupa=" + it.id().value();
    }

    public String copies(StorySheet it) {
        var n = it.copiesToTakeBack().size();
        return n == 0 ? "" : chrome.voice().count("telling.copies", n);
    }
}
