package fi.rinnalla.web.story;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Slice;
import fi.rinnalla.domain.story.PublicationKind;
import fi.rinnalla.domain.story.Readers;
import fi.rinnalla.services.story.PublicStoryRow;
import fi.rinnalla.services.story.PublicationRow;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Typed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Stories and publications, to choose one to read. */
public record StoriesPage(
        Chrome chrome, List<PublicStoryRow> stories, Slice<PublicationRow> publications, StoriesAsked asked)
        implements Page {
    static final String TEMPLATE = "telling/stories";

    public String all() {
        return chrome.to(StoriesController.PATH);
    }

    public boolean isNarrowed() {
        return asked.isStoriesAlone() || asked.kind().isPresent();
    }

    public boolean isEmpty() {
        return stories.isEmpty() && publications.rows().isEmpty();
    }

    public Field kindField() {
        return Field.of(StoriesAsked.KIND, say("telling.kind"));
    }

    public List<Choice> kinds() {
        var chosen = asked.kind();
        return Stream.concat(
                        Stream.of(
                                Choice.of("", say("telling.kind.all"), !isNarrowed()),
                                Choice.of(StoriesAsked.STORIES, say("telling.kind.story"), asked.isStoriesAlone())),
                        Stream.of(PublicationKind.values())
                                .map(it -> Choice.of(
                                        Typed.low(it),
                                        kind(it),
                                        chosen.filter(it::equals).isPresent())))
                .toList();
    }

    public String href(PublicStoryRow it) {
        return all() + "/" + it.id().value();
    }

    public String by(PublicStoryRow it) {
        return new StoryTexts(chrome.voice()).by(it.by());
    }

    public String minutes(PublicStoryRow it) {
        return chrome.voice().count("telling.minutes", it.words().minutes());
    }

    /** Its language, where that is not the page's; null otherwise. */
    public String lang(Language it) {
        return it.tag().equals(chrome.language().tag()) ? null : it.tag();
    }

    public String otherLanguage(Language it) {
        return it == chrome.language() || it.tag().equals(chrome.language().tag())
                ? ""
                : new StoryTexts(chrome.voice()).language(it);
    }

    public String about(PublicationRow it) {
        var about = kind(it.facts().kind()) + ", " + it.facts().year();
        return it.facts().readers() == Readers.EVERYBODY
                ? about
                : about + " · " + say("telling.readers." + Typed.low(it.facts().readers()));
    }

    public String newest() {
        return asked.after().isEmpty() ? null : all() + asked.query(Optional.empty());
    }

    public String older() {
        return publications
                .next()
                .map(it -> all() + asked.query(Optional.of(it)))
                .orElse(null);
    }

    private String kind(PublicationKind it) {
        return say("telling.kind." + Typed.low(it));
    }
}
