package fi.rinnalla.web.feedback;

import fi.rinnalla.domain.comparison.Interval;
import fi.rinnalla.services.feedback.AnswerFigures;
import fi.rinnalla.web.comparison.chart.Bar;
import fi.rinnalla.web.comparison.chart.BarGroup;
import fi.rinnalla.web.comparison.chart.Drawing;
import fi.rinnalla.web.comparison.chart.RangeChart;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Times;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the organisation answers: a sentence, a small chart, and the same as a table. */
public record AnswerPart(Chrome chrome, AnswerFigures figures) implements Page {
    public record Row(String name, Interval many) {}

    public String sentence() {
        return say(
                "change.answers.sentence",
                "received",
                figures.received(),
                "intime",
                figures.inTime(),
                "overdue",
                figures.overdue());
    }

    public String time() {
        var times = new Times(chrome.voice());
        return say(
                "change.answers.time", "first", times.date(figures.firstDay()), "last", times.date(figures.lastDay()));
    }

    public List<Row> rows() {
        return Stream.of(
                        row("received", figures.received()),
                        row("intime", figures.inTime()),
                        row("late", figures.late()),
                        row("waiting", figures.waiting()),
                        row("overdue", figures.overdue()))
                .toList();
    }

    private Row row(String name, Interval many) {
        return new Row(say("change.answers." + name), many);
    }

    public Drawing chart() {
        return RangeChart.draw(List.of(new BarGroup(
                "",
                rows().stream()
                        .map(it -> new Bar(it.name(), it.many().toString(), Optional.of(it.many())))
                        .toList())));
    }
}
