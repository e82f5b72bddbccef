package fi.rinnalla.web.measure;

import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.measure.FeeFigures;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.services.measure.OwnFigures;
import fi.rinnalla.services.measure.Reach;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.comparison.Wording;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Exact figures of a quarter, with what others see beside.
 *
 * @param reached the last year by months, for the organisation itself alone
 * @param fees of the whole organisation: partners belong to no programme
 * @param mayShare whether the reader decides what the network sees
 */
public record FiguresPage(
        Chrome chrome, Optional<OwnFigures> shown, Optional<Reach> reached, Optional<FeeFigures> fees, boolean mayShare)
        implements StaffPage {
    static final String TEMPLATE = "measure/figures";

    /** One indicator, in classes where it is divided. */
    public record Group(String indicator, String definition, boolean divided, List<Row> rows) {}

    /**
     * @param name of the class, or of the indicator itself where it has none
     * @param own what staff see: the exact count, or a bin where the few among parents would be known otherwise
     */
    public record Row(String name, String own, String others) {}

    /** What only the organisation's own people see, one table for what belongs together. */
    public record OwnTable(String id, String heading, String note, List<Own> figures, List<Explained> explained) {}

    /**
     * @param definition empty where it stands among what is explained below the table
     * @param parts of which it is the sum; none where it is not divided
     */
    public record Own(String name, String value, String definition, List<Part> parts) {}

    public record Part(String name, int n) {}

    public OwnFigures figures() {
        return shown.orElseThrow();
    }

    public List<Group> groups() {
        return groups(false);
    }

    /** Many and long, with few figures: they are shown to whoever opens them, and on paper. */
    public List<Group> groupsOfSlips() {
        return groups(true);
    }

    private List<Group> groups(boolean bySlips) {
        return Arrays.stream(Indicator.values())
                .filter(it -> it.bySlips() == bySlips)
                .map(this::group)
                .toList();
    }

    /** Nobody else sees these. */
    public List<OwnTable> ownTables() {
        return List.of(
                new OwnTable("open", say("hours.measure.heading"), say("hours.measure.note"), openings(), List.of()),
                new OwnTable(
                        "together",
                        say("running.figures.heading"),
                        say("running.figures.note"),
                        together().rows(),
                        together().explained()),
                new OwnTable(
                        "walked",
                        say("assignment.figures.heading"),
                        say("assignment.figures.note"),
                        walking().rows(),
                        walking().explained()),
                new OwnTable(
                        "fees", say("fee.figures.heading"), say("fee.figures.note"), paid().rows(), paid().explained()),
                new OwnTable(
                        "beside",
                        say("relation.figures.heading"),
                        say("relation.figures.note"),
                        beside().rows(),
                        beside().explained()),
                new OwnTable(
                        "training",
                        say("cohort.figures.heading"),
                        say("cohort.figures.note"),
                        trained().rows(),
                        trained().explained()),
                new OwnTable(
                        "taught",
                        say("professional.nav"),
                        say("cohort.figures.note"),
                        taught().rows(),
                        taught().explained()));
    }

    public List<Choice> programmes() {
        return figures().programmes().stream()
                .map(it -> Choice.of(
                        it.id().value().toString(),
                        it.name(),
                        it.id().equals(figures().programme())))
                .toList();
    }

    public List<Choice> quarters() {
        return figures().quarters().stream()
                .map(it -> Choice.of(
                        it.toString(),
                        wording().quarter(it),
                        it.equals(figures().quarter())))
                .toList();
    }

    public String quarter() {
        return wording().quarter(figures().quarter());
    }

    private List<Own> openings() {
        var openings = figures().openings();
        return List.of(
                new Own(
                        say("hours.measure.open_hours.name"),
                        hours(openings.open()),
                        say("hours.measure.open_hours.definition"),
                        List.of()),
                new Own(
                        say("hours.measure.cancelled_openings.name"),
                        String.valueOf(openings.cancelled()),
                        say("hours.measure.cancelled_openings.definition"),
                        List.of()));
    }

    /** To the half hour below: {@code 12}, {@code 12,5}. */
    private String hours(Duration open) {
        var format = NumberFormat.getNumberInstance(chrome.language().locale());
        format.setMaximumFractionDigits(1);
        return format.format(open.toMinutes() / 30 / 2.0);
    }

    private FeesPaid paid() {
        return new FeesPaid(chrome.voice(), fees.orElseThrow());
    }

    private Trained trained() {
        return new Trained(chrome.voice(), figures().trainings());
    }

    private Taught taught() {
        return new Taught(chrome.voice(), figures().teaching());
    }

    private Together together() {
        return new Together(chrome.voice(), figures().gatherings());
    }

    private Walking walking() {
        return new Walking(chrome.voice(), figures().walked());
    }

    private Beside beside() {
        return new Beside(chrome.voice(), figures().relations());
    }

    public List<MonthlyBars> bars() {
        return reached.stream()
                .flatMap(it -> it.months().stream())
                .map(it -> new MonthlyBars(chrome.voice(), it))
                .toList();
    }

    /** What was noted of visits and calls. */
    public List<NotedBars> talks() {
        return reached.map(it -> new Talks(chrome.voice(), it).all()).orElse(List.of());
    }

    /** Of how many visits anything was noted: what the figures from visits stand on. */
    public String described() {
        var reach = reached.orElseThrow();
        return say(
                "measure.described",
                "n",
                reach.quarter().described(),
                "visits",
                reach.visits(),
                "calls",
                reach.quarter().calls());
    }

    public List<Explained> explainedTalks() {
        var name = say("measure.noted.guidance");
        return List.of(Explained.of(chrome.voice(), name, "guidance-given", say("measure.guidance_given.basis")));
    }

    private Group group(Indicator indicator) {
        var rows = indicator.cells().stream()
                .map(cell -> new Row(
                        indicator.divided()
                                ? wording().division(cell)
                                : wording().indicator(indicator),
                        own(cell),
                        others(cell)))
                .toList();
        var definition =
                indicator.bySlips() ? definition(indicator) + " " + say("staff.figures.slips") : definition(indicator);
        return new Group(wording().indicator(indicator), definition, indicator.divided(), rows);
    }

    private String definition(Indicator indicator) {
        return wording().definition(indicator) + " " + say("comparison.basis") + ": "
                + wording().basis(indicator) + ".";
    }

    /** Staff were promised to parents to see no answers of fewer than five: what came with slips is a bin for them too. */
    private String own(Cell cell) {
        if (!cell.indicator().bySlips()) {
            return String.valueOf(figures().exact().of(cell));
        }
        return figures()
                .ofSlips(cell)
                .map(Bin::interval)
                .map(wording()::interval)
                .orElseGet(() -> say("staff.figures.others.later"));
    }

    private String others(Cell cell) {
        return figures()
                .seenByOthers(cell)
                .map(Bin::interval)
                .map(wording()::interval)
                .orElseGet(() -> figures().shared().contains(cell.indicator())
                        ? say("staff.figures.others.later")
                        : say("staff.figures.others.nothing"));
    }

    private Wording wording() {
        return new Wording(chrome.voice());
    }
}
