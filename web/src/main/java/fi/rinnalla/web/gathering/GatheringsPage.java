package fi.rinnalla.web.gathering;

import fi.rinnalla.services.gathering.GatheringView;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import java.util.List;

/** What there is to come to. */
public record GatheringsPage(Chrome chrome, Door door, List<GatheringView> all) implements Page {
    static final String TEMPLATE = "gathering/list";

    public String heading() {
        return say(door.key("heading"));
    }

    public String lead() {
        return say(door.key("lead"));
    }

    public String empty() {
        return say(door.key("empty"));
    }

    public boolean events() {
        return door == Door.EVENTS;
    }

    public String href(GatheringView it) {
        return chrome.to(door.path() + "/" + it.id().value());
    }

    public String name(GatheringView it) {
        return it.in(chrome.language()).told().name();
    }

    /** Its language, where that is not the page's. */
    public String lang(GatheringView it) {
        var tag = it.in(chrome.language()).language().tag();
        return tag.equals(chrome.language().tag()) ? null : tag;
    }

    public String when(GatheringView it) {
        return it.next().map(next -> words().when(next.meeting())).orElseGet(() -> say("gathering.session.cancelled"));
    }

    public boolean goesOn(GatheringView it) {
        return it.sessions().size() > 1;
    }

    public String where(GatheringView it) {
        return words().where(it);
    }

    public String room(GatheringView it) {
        return words().room(it);
    }

    public String roomKind(GatheringView it) {
        return words().roomKind(it);
    }

    private GatheringWords words() {
        return new GatheringWords(chrome.voice());
    }
}
