package fi.rinnalla.web.gathering.staff;

import fi.rinnalla.domain.gathering.ExitQuestion;
import fi.rinnalla.domain.gathering.ExitResult;
import fi.rinnalla.services.gathering.ExitSheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.comparison.chart.Drawing;
import fi.rinnalla.web.comparison.chart.StepsChart;
import fi.rinnalla.web.comparison.chart.StepsChart.Steps;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import java.util.List;

/** What those who had a seat said at the end: a chart and the same figures as a table. */
public record ExitAnswersPage(Chrome chrome, ExitSheet sheet) implements StaffPage {
    static final String TEMPLATE = "gathering/staff/exit";

    public String name() {
        return sheet.gathering().view().in(chrome.language()).told().name();
    }

    public String back() {
        return "/tyo/ryhmat/" + sheet.gathering().view().id().value();
    }

    public boolean shown() {
        return sheet.hasEnough();
    }

    /** Why there is nothing to see. */
    public String nothing() {
        if (sheet.asking().isEmpty()) {
            return say("running.exit.nobody");
        }
        var until = new Times(chrome.voice()).date(sheet.asking().get().lastDay());
        return sheet.results().isEmpty()
                ? say("running.exit.open", "until", until)
                : say("running.exit.few", "floor", ExitResult.FLOOR);
    }

    public Drawing drawing() {
        return StepsChart.draw(sheet.results().stream()
                .map(it -> new Steps(question(it), it.counts().orElse(List.of()), held()))
                .toList());
    }

    public String question(ExitResult it) {
        return say("gathering.exit." + Typed.low(it.question()));
    }

    public String held() {
        return say("running.exit.held", "floor", ExitResult.FLOOR);
    }

    public String mean(ExitResult it) {
        return it.mean()
                .map(mean -> String.format(chrome.language().locale(), "%.1f", mean))
                .orElse("");
    }

    public List<Integer> steps() {
        return List.of(1, 2, 3, 4, ExitQuestion.STEPS);
    }
}
