package fi.rinnalla.web.comparison;

import fi.rinnalla.domain.comparison.Comparison;
import fi.rinnalla.domain.comparison.Course;
import fi.rinnalla.domain.comparison.ReleasedProgramme;
import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.web.comparison.chart.Drawing;
import fi.rinnalla.web.comparison.chart.SeriesChart;
import fi.rinnalla.web.comparison.chart.SeriesChart.Point;
import fi.rinnalla.web.comparison.chart.SeriesChart.Ribbon;
import java.util.List;
import java.util.stream.Stream;

/** Each programme from quarter to quarter. A programme is laid beside its own past. */
final class SeriesView extends OfOneIndicator {
    private static final int TURNS_BY_NAME = 6;

    private final Course course;

    SeriesView(Wording wording, Comparison comparison) {
        super(wording, comparison);
        this.course = new Course(comparison);
    }

    @Override
    public String finding() {
        if (course.isShort()) {
            return say("view.series.short");
        }
        if (course.followed().isEmpty()) {
            return say("view.series.nobody");
        }
        var turned =
                course.turns().stream().map(Course.Turn::programme).distinct().count();
        return turned == 0
                ? say("view.series.overlap")
                : wording()
                        .voice()
                        .count(
                                "view.series.turned",
                                turned,
                                "all",
                                course.followed().size());
    }

    @Override
    public List<String> beside() {
        return course.isShort()
                ? List.of()
                : course.turns().stream().limit(TURNS_BY_NAME).map(this::turn).toList();
    }

    private String turn(Course.Turn turn) {
        return say(
                comparison().indicator().divided() ? "view.series.turn.class" : "view.series.turn",
                "programme",
                turn.programme().name(),
                "class",
                wording().division(turn.cell()),
                "from",
                wording().shortly(quarters().get(0)),
                "first",
                wording().interval(turn.first()),
                "to",
                wording().shortly(quarters().get(quarters().size() - 1)),
                "last",
                wording().interval(turn.last()));
    }

    @Override
    public Drawing drawing() {
        return SeriesChart.draw(
                quarters().stream().map(wording()::shortly).toList(),
                drawn().map(cell -> new SeriesChart.Group(
                                comparison().indicator().divided() ? wording().division(cell) : "",
                                comparison().programmes().stream()
                                        .map(it -> ribbon(it, cell))
                                        .toList()))
                        .toList());
    }

    /** Of doors the yeses; there would be twenty-four small pictures else. The table holds both. */
    private Stream<Cell> drawn() {
        return comparison().indicator().cells().stream()
                .filter(it -> !it.indicator().bySlips() || it.division().endsWith("-yes"));
    }

    private Ribbon ribbon(ReleasedProgramme programme, Cell cell) {
        return new Ribbon(
                programme.name(),
                quarters().stream()
                        .map(quarter -> comparison().figure(programme, cell, quarter))
                        .map(it -> new Point(it.map(wording()::interval).orElse(""), it))
                        .toList());
    }

    @Override
    public String legend() {
        return say(comparison().indicator().bySlips() ? "view.series.legend.slips" : "view.series.legend");
    }

    @Override
    public List<FigureTable> tables() {
        return List.of(new FigureTables(wording(), comparison()).quarters());
    }

    /** A gap is shown where it is. */
    @Override
    public List<String> notComparable() {
        return gaps().left().toList();
    }

    @Override
    public List<List<String>> forPeople() {
        return new ComparisonFile(wording(), comparison()).quartersForPeople();
    }

    @Override
    public List<List<String>> forMachines() {
        return new ComparisonFile(wording(), comparison()).quartersForMachines();
    }

    @Override
    public String fileName() {
        return "sarja-" + comparison().indicator().code();
    }
}
