package fi.rinnalla.web.partner.story;

import fi.rinnalla.domain.partner.StoryPart;
import fi.rinnalla.services.partner.MyStory;
import fi.rinnalla.services.partner.UseRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import java.util.List;

/**
 * One text of a story, to work on.
 *
 * @param typed what stands in the field: the text, or what was typed over it
 */
public record StoryPartPage(
        Chrome chrome, StoryPart part, MyStory story, String typed, String said, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "story/part";

    public String heading() {
        return words().part(part);
    }

    public String lead() {
        return say(
                part.isTold()
                        ? "story.lead.told"
                        : part == StoryPart.UNTOLD ? "story.lead.untold" : "story.lead.working");
    }

    public Field field() {
        return Field.of("words", say("story.words")).holding(typed).among(problems);
    }

    public int longest() {
        return StoryPart.LONGEST;
    }

    public String href(String more) {
        return StoryPaths.href(part) + more;
    }

    public boolean isWritten() {
        return story.text(part).isPresent();
    }

    public boolean isUndoable() {
        return story.text(part).filter(MyStory.Text::undoable).isPresent();
    }

    public boolean isTold() {
        return part.isTold() && story.isTold(part);
    }

    public boolean isWithdrawn() {
        return story.text(part).flatMap(MyStory.Text::withdrawnOn).isPresent();
    }

    public String withdrawn() {
        return say(
                "story.withdrawn.on",
                "date",
                words().date(story.text(part).flatMap(MyStory.Text::withdrawnOn).orElseThrow()));
    }

    /** An own copy that is not begun can begin with the text they work on. */
    public boolean canBegin() {
        return part.isTold()
                && !isWritten()
                && typed.isEmpty()
                && story.text(StoryPart.WORKING).isPresent();
    }

    /** What they do not tell, line by line, to have before one's eyes while writing for others. */
    public List<String> untold() {
        return part.isTold()
                ? story.text(StoryPart.UNTOLD)
                        .map(MyStory.Text::words)
                        .orElse("")
                        .lines()
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .toList()
                : List.of();
    }

    public List<UseRow> uses() {
        return story.uses(part);
    }

    public String use(UseRow it) {
        return words().use(it);
    }

    public String span(UseRow it) {
        return words().span(it);
    }

    public String state(UseRow it) {
        return words().state(it);
    }

    public String kind(UseRow it) {
        return words().kind(it);
    }

    public String newUse() {
        return StoryPaths.USES + "/uusi?osa=" + StoryPaths.name(part);
    }

    public String withdrawal() {
        return StoryPaths.USES + "/peruminen?osa=" + StoryPaths.name(part);
    }

    private StoryWords words() {
        return new StoryWords(chrome.voice());
    }
}
