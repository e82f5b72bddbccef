package fi.rinnalla.web.story.own;

import fi.rinnalla.services.story.StorySheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.story.StoryTexts;
import java.util.List;

/** What has been made of a partner's story. */
public record MyStoriesPage(Chrome chrome, List<StorySheet> stories) implements StaffPage {
    static final String TEMPLATE = "telling/own/stories";

    public StoryTexts texts() {
        return new StoryTexts(chrome.voice());
    }

    public String href(StorySheet it) {
        return MyStoriesController.PATH + "/" + it.id().value();
    }
}
