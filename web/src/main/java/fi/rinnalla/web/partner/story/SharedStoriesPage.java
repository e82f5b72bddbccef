package fi.rinnalla.web.partner.story;

import fi.rinnalla.services.partner.SharedUse;
import fi.rinnalla.services.partner.UseRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import java.util.List;

/** Where stories are used by leave of those whose they are, and what has to be taken out of use. */
public record SharedStoriesPage(Chrome chrome, List<SharedUse> uses, String said) implements StaffPage {
    static final String TEMPLATE = "story/shared";

    public List<SharedUse> todo() {
        return uses.stream().filter(it -> it.use().removeBy().isPresent()).toList();
    }

    public List<SharedUse> others() {
        return uses.stream().filter(it -> it.use().removeBy().isEmpty()).toList();
    }

    public String use(SharedUse it) {
        return words().use(it.use());
    }

    public String part(SharedUse it) {
        return words().part(it.use().leave().part());
    }

    public String span(SharedUse it) {
        return words().span(it.use());
    }

    public String state(SharedUse it) {
        return it.use()
                .removedOn()
                .map(day -> say("story.staff.removed", "date", words().date(day)))
                .orElseGet(() -> words().state(it.use()));
    }

    public String kind(SharedUse it) {
        return words().kind(it.use());
    }

    public String removeBy(SharedUse it) {
        return say(
                it.use().state() == UseRow.State.WITHDRAWN ? "story.staff.withdrawn" : "story.staff.ended",
                "date",
                words().date(it.use().removeBy().orElseThrow()));
    }

    public String action(SharedUse it, String act) {
        return SharedStoriesController.PATH + "/" + it.use().id().value() + act;
    }

    public boolean canBeUndone(SharedUse it) {
        return it.use().removedOn().isPresent() && it.use().undoable();
    }

    private StoryWords words() {
        return new StoryWords(chrome.voice());
    }
}
