package fi.rinnalla.web.partner.story;

import fi.rinnalla.domain.partner.StoryPart;
import fi.rinnalla.services.partner.MyStory;
import fi.rinnalla.services.partner.UseRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import java.util.List;

/** All of somebody's own story, and where it is used. */
public record StoryPage(Chrome chrome, MyStory story, String said) implements StaffPage {
    static final String TEMPLATE = "story/own";

    public List<StoryPart> parts() {
        return List.of(StoryPart.values());
    }

    public String name(StoryPart part) {
        return words().part(part);
    }

    public String href(StoryPart part) {
        return StoryPaths.href(part);
    }

    public String state(StoryPart part) {
        return story.text(part)
                .map(it -> it.withdrawnOn()
                        .map(day -> say("story.withdrawn.on", "date", words().date(day)))
                        .orElseGet(() -> say("story.written.on", "date", words().date(it.writtenOn()))))
                .orElseGet(() -> say("story.unwritten"));
    }

    public String use(UseRow it) {
        return words().use(it);
    }

    public String about(UseRow it) {
        var about = words().part(it.leave().part()) + " · " + words().span(it);
        return it.leave().shared() ? about + " · " + say("story.use.shared") : about;
    }

    public String state(UseRow it) {
        return words().state(it);
    }

    public String kind(UseRow it) {
        return words().kind(it);
    }

    /** What the organisation has still to do, or has done, about a use that is over. */
    public String removal(UseRow it) {
        return it.removedOn()
                .map(day -> say("story.use.removed", "date", words().date(day)))
                .or(() -> it.removeBy().map(day -> say("story.use.remove_by", "date", words().date(day))))
                .orElse("");
    }

    public String action(UseRow it, String act) {
        return StoryPaths.USES + "/" + it.id().value() + act;
    }

    public boolean canBeAllowedAgain(UseRow it) {
        return it.state() == UseRow.State.WITHDRAWN && it.removedOn().isEmpty() && it.undoable();
    }

    public boolean isAnyAllowed() {
        return story.uses().stream().anyMatch(UseRow::isAllowed);
    }

    public String kept() {
        return story.keptUntil()
                .map(it -> say("story.kept", "date", words().date(it)))
                .orElse("");
    }

    private StoryWords words() {
        return new StoryWords(chrome.voice());
    }
}
