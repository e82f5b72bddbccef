package fi.rinnalla.web.comparison;

import fi.rinnalla.domain.comparison.Comparison;
import fi.rinnalla.domain.comparison.Interval;
import fi.rinnalla.domain.comparison.ReleasedProgramme;
import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.shared.Quarter;
import java.util.List;
import java.util.stream.Stream;

/** The numbers of the page as a file, and no others: each quarter, and the whole period where there are several. */
record ComparisonFile(Wording wording, Comparison comparison) {

    List<List<String>> forPeople() {
        return people(lines());
    }

    List<List<String>> forMachines() {
        return machines(lines());
    }

    List<List<String>> quartersForPeople() {
        return people(byQuarter());
    }

    List<List<String>> quartersForMachines() {
        return machines(byQuarter());
    }

    private List<List<String>> people(Stream<Line> lines) {
        return Stream.concat(Stream.of(headings()), lines.map(this::inWords)).toList();
    }

    private static List<List<String>> machines(Stream<Line> lines) {
        var headings =
                List.of("organisation", "programme", "county", "from", "to", "indicator", "class", "low", "high");
        return Stream.concat(Stream.of(headings), lines.map(Line::asItIs)).toList();
    }

    private Stream<Line> byQuarter() {
        return comparison.programmes().stream().flatMap(this::byQuarter);
    }

    private Stream<Line> lines() {
        return comparison.programmes().stream().flatMap(this::lines);
    }

    private Stream<Line> lines(ReleasedProgramme programme) {
        return comparison.quarters().size() < 2
                ? byQuarter(programme)
                : Stream.concat(byQuarter(programme), ofPeriod(programme));
    }

    private Stream<Line> byQuarter(ReleasedProgramme programme) {
        return comparison.quarters().stream()
                .flatMap(quarter -> comparison.indicator().cells().stream()
                        .flatMap(cell -> comparison.figure(programme, cell, quarter).stream()
                                .map(it -> new Line(programme, quarter, quarter, cell, it))));
    }

    private Stream<Line> ofPeriod(ReleasedProgramme programme) {
        var first = comparison.quarters().get(0);
        var last = comparison.quarters().get(comparison.quarters().size() - 1);
        return comparison.indicator().cells().stream()
                .flatMap(cell -> comparison.figure(programme, cell).stream()
                        .map(it -> new Line(programme, first, last, cell, it)));
    }

    private List<String> headings() {
        return Stream.of(
                        "comparison.organisation",
                        "comparison.programme",
                        "comparison.county",
                        "comparison.period.from",
                        "comparison.period.to",
                        "comparison.indicator",
                        "comparison.table.class",
                        "comparison.table.interval",
                        "comparison.csv.low",
                        "comparison.csv.high")
                .map(wording.voice()::say)
                .toList();
    }

    private List<String> inWords(Line line) {
        return List.of(
                line.programme().organisation(),
                line.programme().name(),
                line.programme().county(),
                wording.shortly(line.from()),
                wording.shortly(line.to()),
                wording.indicator(line.cell().indicator()),
                wording.division(line.cell()),
                wording.interval(line.interval()),
                Long.toString(line.interval().lo()),
                Long.toString(line.interval().hi()));
    }

    private record Line(ReleasedProgramme programme, Quarter from, Quarter to, Cell cell, Interval interval) {
        List<String> asItIs() {
            return List.of(
                    programme.organisation(),
                    programme.name(),
                    programme.county(),
                    from.toString(),
                    to.toString(),
                    cell.indicator().code(),
                    cell.division(),
                    Long.toString(interval.lo()),
                    Long.toString(interval.hi()));
        }
    }
}
