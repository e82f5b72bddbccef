package fi.rinnalla.web.gathering.staff;

import fi.rinnalla.services.gathering.FollowedSeries;
import fi.rinnalla.services.gathering.FollowedSeries.Step;
import fi.rinnalla.services.gathering.OurGathering;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.gathering.GatheringWords;
import fi.rinnalla.web.guidance.Markdown;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The series a group goes through, meeting by meeting, for those who lead it.
 *
 * @param choices titles by short names
 * @param followed empty where the group goes its own way
 */
public record SeriesPlanPage(
        Chrome chrome,
        OurGathering group,
        Map<String, String> choices,
        Optional<FollowedSeries> followed,
        Markdown markdown,
        String done)
        implements StaffPage {
    static final String TEMPLATE = "gathering/staff/series";

    public String name() {
        return group.view().in(chrome.language()).told().name();
    }

    public String back() {
        return "/tyo/ryhmat/" + group.view().id().value();
    }

    public String here() {
        return back() + "/sarja";
    }

    public Field choiceField() {
        return Field.of("series", say("running.series.choice")).hinted(say("running.series.choice.hint"));
    }

    public List<Choice> chosen() {
        var slug = followed.map(FollowedSeries::slug).orElse("");
        var none = Choice.of("", say("running.series.none"), slug.isEmpty());
        var each = choices.entrySet().stream()
                .map(it -> Choice.of(it.getKey(), it.getValue(), it.getKey().equals(slug)));
        return Stream.concat(Stream.of(none), each).toList();
    }

    /** The language of the series where it is not the page's; null otherwise. */
    public String lang() {
        var tag = followed.orElseThrow().text().language().tag();
        return tag.equals(chrome.language().tag()) ? null : tag;
    }

    public String when(Step it) {
        return new GatheringWords(chrome.voice()).when(it.time());
    }

    public String place(Step it) {
        return say("running.series.session", "n", it.session().number());
    }

    public String id(Step it) {
        return "t-" + it.meeting().value();
    }

    public String ticking(Step it) {
        return back() + "/tapaamiset/" + it.meeting().value() + "/sarja";
    }

    public String done(Step it) {
        return SeriesWords.done(chrome.voice(), it);
    }

    public String read(Step it) {
        return markdown.html(it.session().body());
    }

    public String notes(Step it) {
        return markdown.html(it.guide().words());
    }

    public List<Item> items(Step it) {
        var list = it.guide().toTick();
        return IntStream.range(0, list.size())
                .mapToObj(n -> new Item(id(it) + "-" + n, list.get(n), it.done().contains(list.get(n))))
                .toList();
    }

    public String before(Step it) {
        return String.join(", ", it.doneInOtherWords());
    }

    /** Meetings for which the series has no session. */
    public long beyond() {
        var held = group.all().stream().filter(it -> !it.view().cancelled()).count();
        return held - followed.orElseThrow().steps().size();
    }

    /** Something to tick. */
    public record Item(String id, String words, boolean done) {}
}
