package fi.rinnalla.web.gathering.staff;

import fi.rinnalla.domain.gathering.ExitQuestion;
import fi.rinnalla.domain.gathering.ExitResult;
import fi.rinnalla.domain.gathering.Moment;
import fi.rinnalla.domain.shared.Floor;
import fi.rinnalla.services.gathering.ExitSheet;
import fi.rinnalla.services.gathering.ExitSheet.Part;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.comparison.chart.Drawing;
import fi.rinnalla.web.comparison.chart.StepsChart;
import fi.rinnalla.web.comparison.chart.StepsChart.Steps;
import fi.rinnalla.web.gathering.GatheringWords;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;

/** What those who had a seat said, start beside end: a chart and the same figures as a table. */
public record ExitAnswersPage(Chrome chrome, ExitSheet sheet) implements StaffPage {
    static final String TEMPLATE = "gathering/staff/exit";

    /** One question as it was asked at one moment. */
    public record Row(Moment moment, ExitResult result) {}

    public String name() {
        return sheet.gathering().view().in(chrome.language()).told().name();
    }

    public String back() {
        return "/tyo/ryhmat/" + sheet.gathering().view().id().value();
    }

    /** Is it asked at the start as well? */
    public boolean both() {
        return sheet.parts().size() > 1;
    }

    public String heading() {
        return say(both() ? "running.exit.heading.both" : "running.exit.heading");
    }

    public String how() {
        return say(both() ? "running.exit.how.both" : "running.exit.how");
    }

    public boolean shown() {
        return sheet.hasEnough();
    }

    /** For each moment of which there is nothing to see, why. */
    public List<String> missing() {
        return sheet.parts().stream()
                .filter(it -> !it.hasEnough())
                .map(it -> both() ? when(it.moment()) + ": " + why(it) : why(it))
                .toList();
    }

    private String why(Part it) {
        if (it.asking().isEmpty()) {
            return say(it.moment() == Moment.START ? "running.exit.nobody.start" : "running.exit.nobody");
        }
        var until = new Times(chrome.voice()).date(it.asking().get().lastDay());
        return it.results().isEmpty()
                ? say("running.exit.open", "until", until)
                : say("running.exit.few", "floor", Floor.PEOPLE);
    }

    /** Question by question, so that start and end lie beside each other. */
    public List<Row> rows() {
        var shown = sheet.parts().stream().filter(Part::hasEnough).toList();
        return Arrays.stream(ExitQuestion.values())
                .flatMap(question -> shown.stream()
                        .flatMap(part -> part.results().stream()
                                .filter(it -> it.question() == question)
                                .map(it -> new Row(part.moment(), it))))
                .toList();
    }

    public Drawing drawing() {
        return StepsChart.draw(rows().stream()
                .map(it -> new Steps(
                        both() ? when(it.moment()) + ": " + question(it) : question(it),
                        it.result().counts().orElse(List.of()),
                        held()))
                .toList());
    }

    public String question(Row it) {
        return new GatheringWords(chrome.voice())
                .question(it.moment(), it.result().question());
    }

    public String when(Moment moment) {
        return say("running.exit.at." + Typed.low(moment));
    }

    public String held() {
        return say("running.exit.held", "floor", Floor.PEOPLE);
    }

    public String mean(Row it) {
        return it.result()
                .mean()
                .map(mean -> String.format(chrome.language().locale(), "%.1f", mean))
                .orElse("");
    }

    public List<Integer> steps() {
        return List.of(1, 2, 3, 4, ExitQuestion.STEPS);
    }
}
