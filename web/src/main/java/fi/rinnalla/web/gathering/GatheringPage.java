package fi.rinnalla.web.gathering;

import fi.rinnalla.domain.gathering.Room;
import fi.rinnalla.domain.gathering.Told;
import fi.rinnalla.services.gathering.GatheringView;
import fi.rinnalla.services.gathering.SessionView;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Page;
import java.util.List;
import java.util.Optional;

/** Everything one wants to know before coming. */
public record GatheringPage(
        Chrome chrome, Door door, GatheringView it, List<ShownMaterial> materials, Optional<Notice> notice)
        implements Page {
    static final String TEMPLATE = "gathering/one";

    public Told told() {
        return it.in(chrome.language()).told();
    }

    /** The language of what is told, where that is not the page's. */
    public String lang() {
        var tag = it.in(chrome.language()).language().tag();
        return tag.equals(chrome.language().tag()) ? null : tag;
    }

    public String back() {
        return chrome.to(door.path());
    }

    /** Without the ending of its calendar file. */
    public String file() {
        return chrome.to(door.path() + "/" + it.id().value());
    }

    public String joinHref() {
        return chrome.to(door.path() + "/" + it.id().value() + "/ilmoittaudu");
    }

    /** Feedback about this very event. */
    public String feedback() {
        return chrome.to("palaute") + "?tapahtuma=" + it.id().value();
    }

    public boolean open() {
        return it.next().isPresent();
    }

    public boolean full() {
        return it.room().filter(Room.FULL::equals).isPresent();
    }

    public String moved(SessionView it) {
        return new GatheringWords(chrome.voice()).moved(it);
    }

    public String when(SessionView session) {
        return new GatheringWords(chrome.voice()).when(session.meeting());
    }

    /** Why it is cancelled, where somebody has said so in a language the reader is told in. */
    public String reason(SessionView session) {
        return chrome.language().fallback().stream()
                .flatMap(language -> Optional.ofNullable(session.reasons().get(language)).stream())
                .findFirst()
                .orElse("");
    }

    public String room() {
        return new GatheringWords(chrome.voice()).room(it);
    }

    public String roomKind() {
        return new GatheringWords(chrome.voice()).roomKind(it);
    }

    public String way() {
        return new GatheringWords(chrome.voice()).way(it.way());
    }

    /** Online alone, or online as well; where nobody signs up nobody is promised a link. */
    public String online() {
        return !it.hasSeats() ? way() : say(it.way().hasPlace() ? "gathering.online.both" : "gathering.online");
    }

    public String spoken() {
        return say("gathering.spoken." + it.spoken().path());
    }

    public String stepFree() {
        return it.spot()
                .flatMap(GatheringView.Spot::stepFree)
                .map(free -> say(free ? "gathering.access.free" : "gathering.access.steps"))
                .orElse("");
    }
}
