package fi.rinnalla.web.survey.result;

import fi.rinnalla.domain.shared.Floor;
import fi.rinnalla.domain.survey.Wording;
import fi.rinnalla.domain.survey.pair.Numbered;
import fi.rinnalla.domain.survey.pair.ShownChange;
import fi.rinnalla.services.survey.pair.ChangeSheet;
import fi.rinnalla.web.comparison.chart.Drawing;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.List;
import java.util.Optional;

/** What changed between a start and its end, in a sentence, a chart and a table for each question. */
public record ChangePart(Voice voice, ChangeSheet sheet, ResultWords words) {

    /**
     * @param id for a browser
     * @param drawing nothing where it must not be said
     * @param cells of the table
     */
    public record Row(String id, String question, String finding, Optional<Drawing> drawing, List<String> cells) {}

    public String start() {
        return sheet.title().in(voice.language()).map(Wording.Said::words).orElse("");
    }

    public String startHref() {
        return ResultsPage.LIST + "/" + sheet.start().value();
    }

    public String held() {
        return voice.say("pair.result.held", "floor", Floor.PEOPLE);
    }

    public List<Row> rows() {
        return sheet.rows().stream().map(this::row).toList();
    }

    private Row row(ChangeSheet.Row it) {
        var question = it.asked().question();
        return new Row(
                "change-" + question.code(),
                words.words(question),
                it.change().map(this::finding).orElseGet(this::held),
                it.change().map(shown -> drawing(it.asked(), shown)),
                it.change().map(this::cells).orElse(List.of()));
    }

    /** No more than the interval allows: where it holds nothing, nothing is said of a change. */
    private String finding(ShownChange it) {
        var effect = it.effect();
        var which = effect.chance() ? "chance" : effect.up() ? "rose" : "fell";
        return voice.say(
                "pair.result." + which,
                "start",
                numbers().one(it.atStart()),
                "end",
                numbers().one(it.atEnd()),
                "change",
                numbers().change(it.change()),
                "size",
                size(it));
    }

    private List<String> cells(ShownChange it) {
        return List.of(
                it.pairs().toString(),
                numbers().one(it.atStart()),
                numbers().one(it.atEnd()),
                numbers().change(it.change()),
                it.effect().chance() ? voice.say("pair.result.size.unknown") : size(it));
    }

    private String size(ShownChange it) {
        return voice.say("pair.result.size." + Typed.low(it.size()));
    }

    private Drawing drawing(Numbered asked, ShownChange it) {
        return new BothTimesChart(asked.least(), asked.most())
                .draw(bar("pair.result.start", it.atStart()), bar("pair.result.end", it.atEnd()));
    }

    private BothTimesChart.Mean bar(String key, double mean) {
        return new BothTimesChart.Mean(voice.say(key), mean, numbers().one(mean));
    }

    private Numbers numbers() {
        return new Numbers(voice);
    }
}
