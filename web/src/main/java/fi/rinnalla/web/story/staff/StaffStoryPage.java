package fi.rinnalla.web.story.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.story.CopyKind;
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
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One story with its languages and its copies.
 *
 * @param questions the form of the language that is being written, where one is
 */
public record StaffStoryPage(
        Chrome chrome,
        StorySheet story,
        List<Language> spoken,
        Optional<StoryQuestions> questions,
        String said,
        List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "telling/staff/story";

    public StoryTexts texts() {
        return new StoryTexts(chrome.voice());
    }

    public String href(String part) {
        return StaffStoriesController.PATH + "/" + story.id().value() + part;
    }

    public String publicHref() {
        return chrome.to("tarinat/" + story.id().value());
    }

    public boolean isWritable() {
        return !story.isOver() && questions.isEmpty();
    }

    public boolean canBeOffered() {
        return story.state() == StoryState.DRAFT
                || story.state() == StoryState.OUT && story.editions().stream().anyMatch(it -> !it.accepted());
    }

    public List<Language> unwritten() {
        return spoken.stream().filter(it -> story.edition(it).isEmpty()).toList();
    }

    public String edition(EditionView it) {
        return say(it.accepted() ? "telling.edition.accepted" : "telling.edition.waits");
    }

    public String ending() {
        return story.ending() ? say("telling.ending", "date", texts().date(story.endsOn())) : "";
    }

    public Field copyKind() {
        return Field.of("kind", say("telling.copy.kind")).among(problems);
    }

    public List<Choice> copyKinds() {
        return Stream.of(CopyKind.values())
                .map(it -> Choice.of(Typed.low(it), say("telling.copy." + Typed.low(it)), it == CopyKind.LEAFLET))
                .toList();
    }

    public Field copyPlace() {
        return Field.of("place", say("telling.copy.place"))
                .hinted(say("telling.copy.place.hint"))
                .among(problems);
    }
}
