package fi.rinnalla.web.story.own;

import fi.rinnalla.domain.story.ByLine;
import fi.rinnalla.domain.story.StoryAudience;
import fi.rinnalla.domain.story.StoryState;
import fi.rinnalla.services.story.EditionView;
import fi.rinnalla.services.story.StorySheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.story.StoryTexts;
import java.util.List;
import java.util.stream.Stream;

/** One story as it would come out, word for word; its owner's yes and no; and where it is used. */
public record MyStoryPage(Chrome chrome, StorySheet story, YesForm typed, String said, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "telling/own/story";

    public StoryTexts texts() {
        return new StoryTexts(chrome.voice());
    }

    public String href(String part) {
        return MyStoriesController.PATH + "/" + story.id().value() + part;
    }

    public String publicHref() {
        return chrome.to("tarinat/" + story.id().value());
    }

    public boolean isAsked() {
        return story.state() == StoryState.WITH_OWNER;
    }

    public boolean isOnTheWeb() {
        return !story.isOver() && story.outOn().isPresent() && story.audiences().contains(StoryAudience.WEB);
    }

    public Field accept() {
        return field("accept");
    }

    public List<Choice> editions() {
        return story.editions().stream()
                .map(it -> Choice.of(
                        it.language().path() + ":" + it.words().fingerprint(),
                        say("telling.own.accept.one", "language", texts().language(it.language())),
                        typed.isAccepted(it.language())))
                .toList();
    }

    public String minutes(EditionView it) {
        return chrome.voice().count("telling.minutes", it.words().minutes());
    }

    public Field audience() {
        return field("audience").hinted(say("telling.own.audience.hint"));
    }

    public List<Choice> audiences() {
        return Stream.of(StoryAudience.values())
                .map(it -> new Choice(
                        Typed.low(it),
                        texts().audience(it),
                        say("telling.audience." + Typed.low(it) + ".more"),
                        typed.audiences().contains(it)))
                .toList();
    }

    public Field until() {
        var longest = story.longest().map(texts()::date).orElse("");
        return field("until").holding(typed.until()).hinted(say("telling.own.until.hint", "date", longest));
    }

    public Field by() {
        return field("by");
    }

    public List<Choice> byLines() {
        return Stream.of(ByLine.values())
                .map(it -> Choice.of(
                        Typed.low(it), say("telling.by." + Typed.low(it)), typed.isNamed() == (it == ByLine.PEN_NAME)))
                .toList();
    }

    public Field name() {
        return field("name").holding(typed.name()).hinted(say("telling.own.name.hint"));
    }

    public String ending() {
        return story.ending() ? say("telling.ending", "date", texts().date(story.endsOn())) : "";
    }

    private Field field(String name) {
        return Field.of(name, say("telling.own." + name)).among(problems);
    }
}
