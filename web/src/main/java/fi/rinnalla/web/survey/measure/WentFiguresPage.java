package fi.rinnalla.web.survey.measure;

import fi.rinnalla.domain.gathering.ExitQuestion;
import fi.rinnalla.domain.gathering.Moment;
import fi.rinnalla.domain.shared.Floor;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.statistics.Sample;
import fi.rinnalla.domain.survey.measure.ExitDoor;
import fi.rinnalla.domain.survey.measure.ExitFigures;
import fi.rinnalla.services.survey.measure.WentSheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.comparison.chart.Drawing;
import fi.rinnalla.web.comparison.chart.StepsChart;
import fi.rinnalla.web.comparison.chart.StepsChart.Steps;
import fi.rinnalla.web.gathering.GatheringWords;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.survey.Decimals;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How visits, calls, groups and events went in one quarter, and the slips that go with them. */
public record WentFiguresPage(Chrome chrome, WentSheet sheet, boolean mayPrint, String said, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "survey/measure/figures";
    static final String URL = "/tyo/miten-meni";

    /** A question with its counts, or nothing below the floor. */
    public record Row(String question, Optional<List<Integer>> counts, String mean) {}

    /** After what all its answers were given. */
    public record Group(String id, String heading, Drawing drawing, List<Row> rows) {}

    public Field quarter() {
        return Field.of("jakso", say("went.quarter"));
    }

    public List<Choice> quarters() {
        return sheet.quarters().stream()
                .map(it -> Choice.of(it.toString(), words(it), it.equals(sheet.quarter())))
                .toList();
    }

    private String words(Quarter it) {
        return say("time.quarter", "n", it.number(), "y", it.year());
    }

    public List<Group> groups() {
        return Arrays.stream(ExitDoor.values())
                .flatMap(it -> group(it.code(), sheet.figures().get(it)).stream())
                .toList();
    }

    /** Nothing where no question of it reaches the floor. */
    private Optional<Group> group(String id, ExitFigures figures) {
        var rows = ExitFigures.FOUR.stream().map(it -> row(it, figures)).toList();
        return Optional.of(new Group(id, say("went.group." + id), drawing(rows), rows))
                .filter(it -> it.rows().stream().anyMatch(row -> row.counts().isPresent()));
    }

    private Drawing drawing(List<Row> rows) {
        return StepsChart.draw(rows.stream()
                .map(it -> new Steps(it.question(), it.counts().orElse(List.of()), held()))
                .toList());
    }

    private Row row(ExitQuestion it, ExitFigures figures) {
        return new Row(
                new GatheringWords(chrome.voice()).question(Moment.END, it),
                figures.of(it),
                figures.sample(it).map(this::mean).orElse(""));
    }

    private String mean(Sample it) {
        var mean = it.estimate().within(1, ExitQuestion.STEPS);
        var decimals = new Decimals(chrome.language());
        return say(
                "result.between",
                "value",
                decimals.one(mean.value()),
                "lo",
                decimals.one(mean.lo()),
                "hi",
                decimals.one(mean.hi()));
    }

    public String held() {
        return say("running.exit.held", "floor", Floor.PEOPLE);
    }

    public List<Integer> steps() {
        return List.of(1, 2, 3, 4, ExitQuestion.STEPS);
    }

    public String slips() {
        return chrome.voice().count("went.slips.left", sheet.slips());
    }

    public Field language() {
        return Field.of("kieli", say("went.slips.language")).among(problems);
    }

    public List<Choice> languages() {
        return Arrays.stream(Language.values())
                .map(it -> Choice.of(it.path(), say("portal.language." + it.path()), it == chrome.language()))
                .toList();
    }
}
