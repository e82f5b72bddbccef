package fi.rinnalla.web.gathering;

import fi.rinnalla.services.gathering.GatheringFilter;
import fi.rinnalla.services.gathering.GatheringView;
import fi.rinnalla.services.gathering.SeeingGatherings.Seen;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Page;
import java.util.List;
import java.util.stream.Stream;

/** What there is to come to. */
public record GatheringsPage(Chrome chrome, Door door, Seen seen, GatheringFilter filter) implements Page {
    static final String TEMPLATE = "gathering/list";

    /** Everything, and one thing. */
    private static final int ONE = 2;

    public String heading() {
        return say(door.key("heading"));
    }

    public String lead() {
        return say(door.key("lead"));
    }

    public String empty() {
        return say(door.key("empty"));
    }

    public List<GatheringView> found() {
        return seen.found();
    }

    public String href() {
        return chrome.to(door.path());
    }

    /** Only where there is something to choose from. */
    public boolean hasFilters() {
        return places().size() > ONE || languages().size() > ONE || ways().size() > ONE || filter.narrows();
    }

    public Field field(String name) {
        return Field.of(name, say("gathering.filter." + name));
    }

    public List<Choice> places() {
        return choices(seen.all().stream()
                .flatMap(it -> it.spot().stream())
                .distinct()
                .map(it -> Choice.of(
                        it.code(),
                        it.name(),
                        filter.place().filter(it.code()::equals).isPresent())));
    }

    public List<Choice> languages() {
        return choices(seen.all().stream()
                .map(GatheringView::spoken)
                .distinct()
                .sorted()
                .map(it -> Choice.of(
                        it.path(),
                        say("portal.language.name." + it.path()),
                        filter.spoken().filter(it::equals).isPresent())));
    }

    public List<Choice> ways() {
        return choices(GatheringsForm.ways().entrySet().stream()
                .filter(way -> seen.all().stream().anyMatch(it -> it.way().isAlso(way.getValue())))
                .map(it -> Choice.of(
                        it.getKey(),
                        words().way(it.getValue()),
                        filter.way().filter(it.getValue()::equals).isPresent())));
    }

    /** Everything comes first; where it comes before one alone, there is nothing to choose. */
    private List<Choice> choices(Stream<Choice> some) {
        var found = some.toList();
        var all = Choice.of("", say("gathering.filter.all"), found.stream().noneMatch(Choice::chosen));
        return Stream.concat(Stream.of(all), found.stream()).toList();
    }

    public boolean chooses(List<Choice> choices) {
        return choices.size() > ONE;
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

    /** Said where not all speak the same. */
    public String spoken(GatheringView it) {
        return chooses(languages())
                ? " · " + say("portal.language.name." + it.spoken().path())
                : "";
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
