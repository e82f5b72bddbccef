package fi.rinnalla.web.story.own;

import fi.rinnalla.domain.story.StoryState;
import fi.rinnalla.services.story.StorySheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.story.StoryTexts;
import java.util.List;

/** A story that waits for its owner's yes, and one that soon is no longer out: on a partner's first page. */
public record StoriesPart(Chrome chrome, List<StorySheet> stories) implements StaffPage {
    static final String TEMPLATE = "telling/own/waiting";

    static StoriesPart of(Chrome chrome, List<StorySheet> mine) {
        return new StoriesPart(
                chrome,
                mine.stream()
                        .filter(it -> it.state() == StoryState.WITH_OWNER || it.ending())
                        .toList());
    }

    public String href(StorySheet it) {
        return MyStoriesController.PATH + "/" + it.id().value();
    }

    public String words(StorySheet it) {
        var texts = new StoryTexts(chrome.voice());
        return it.state() == StoryState.WITH_OWNER
                ? say("telling.own.waits", "title", texts.title(it))
                : say("telling.own.ends", "title", texts.title(it), "date", texts.date(it.endsOn()));
    }
}
