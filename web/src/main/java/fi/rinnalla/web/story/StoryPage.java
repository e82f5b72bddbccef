package fi.rinnalla.web.story;

import fi.rinnalla.services.story.PublicStoryRow;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;

/** One story. Where it tells about something heavy, that is said first and nothing is shown before the reader wants it. */
public record StoryPage(Chrome chrome, PublicStoryRow story) implements Page {
    static final String TEMPLATE = "telling/story";

    public String by() {
        return new StoryTexts(chrome.voice()).by(story.by());
    }

    public String minutes() {
        return chrome.voice().count("telling.minutes", story.words().minutes());
    }

    public boolean isHeavy() {
        return !story.words().note().isBlank();
    }

    public String lang() {
        return story.language().tag().equals(chrome.language().tag())
                ? null
                : story.language().tag();
    }

    /** Where the reader's own language has no text its owner has accepted. */
    public String otherLanguage() {
        return story.language() == chrome.language()
                ? ""
                : say(
                        "change.only.all",
                        "language",
                        say("portal.language.name." + story.language().path()));
    }

    public String all() {
        return chrome.to(StoriesController.PATH);
    }
}
