package fi.rinnalla.web.comparison;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fi.rinnalla.domain.comparison.Funnel;
import fi.rinnalla.domain.comparison.ReleasedDivisor;
import fi.rinnalla.domain.comparison.ReleasedProgramme;
import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.web.comparison.AComparison.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What a number that was shown says about the counts.
 *
 * @param part their sum lies between low and high, or its share of the whole does
 * @param whole empty where it is no share
 * @param times by what the sum was multiplied, and
 * @param divisor by what it was divided before it was shown, as everybody knows
 */
record Said(List<Place> part, List<Place> whole, long low, long high, long times, long divisor) {
    private static final Pattern RATE = Pattern.compile("(\\d+),(\\d)–(\\d+),(\\d)");
    private static final Pattern INTERVAL = Pattern.compile("(\\d+)–(\\d+)(?! ?%|\\d)");
    private static final Pattern SHARE = Pattern.compile("(\\d+)–(\\d+) ?%");

    private Said(List<Place> part, List<Place> whole, int low, int high) {
        this(part, whole, low, high, 1, 1);
    }

    boolean allows(Map<Place, Integer> counts) {
        long n = sum(part, counts);
        if (whole.isEmpty()) {
            return low * divisor <= n * times && n * times <= high * divisor;
        }
        long all = sum(whole, counts);
        return all == 0 || low * all <= 100 * n && 100 * n <= high * all;
    }

    Set<Place> places() {
        var places = new HashSet<>(part);
        places.addAll(whole);
        return places;
    }

    private static int sum(List<Place> places, Map<Place, Integer> counts) {
        return places.stream().mapToInt(counts::get).sum();
    }

    /** Everything that the tables of a page and its file for programs say. */
    static List<Said> in(Crawl.Found found, List<ReleasedDivisor> divisors) {
        var said = new ArrayList<Said>();
        var form = Crawl.form(found.query())
                .among(AComparison.PROGRAMMES, List.of(AComparison.SUMMER, AComparison.SPRING));
        if (form.view() == ViewKind.QUALITY) {
            return said;
        }
        if (form.view() == ViewKind.RATE) {
            return inProportion(found, form, divisors);
        }
        for (var row : found.page().select("table.pinned tbody tr")) {
            said.addAll(row(row, form));
        }
        CsvReader.builder().ofNamedCsvRecord(found.machines()).forEach(it -> said.addAll(line(it)));
        return said;
    }

    private static List<Said> inProportion(Crawl.Found found, Chosen chosen, List<ReleasedDivisor> divisors) {
        var said = new ArrayList<Said>();
        for (var row : found.page().select("table.pinned tbody tr")) {
            var byQuarter = row.selectFirst("td:not(.n)");
            var quarters = byQuarter == null ? chosen.quarters() : List.of(quarter(byQuarter.text()));
            RATE.matcher(row.select("td.n").last().text())
                    .results()
                    .forEach(it -> said.add(rate(
                            row.selectFirst("th > span").text(),
                            chosen,
                            quarters,
                            number(it.group(1) + it.group(2)),
                            number(it.group(3) + it.group(4)),
                            divisors)));
        }
        CsvReader.builder()
                .ofNamedCsvRecord(found.machines())
                .forEach(it -> said.add(rate(
                        it.getField("programme"),
                        chosen,
                        between(it.getField("from"), it.getField("to")),
                        number(it.getField("low").replace(".", "")),
                        number(it.getField("high").replace(".", "")),
                        divisors)));
        return said;
    }

    private static Said rate(
            String name, Chosen chosen, List<Quarter> quarters, int low, int high, List<ReleasedDivisor> divisors) {
        var programme = AComparison.PROGRAMMES.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
        var parts = divisors.stream()
                .filter(it -> it.programme().equals(programme.programme())
                        && it.divisor() == chosen.divisor()
                        && quarters.contains(it.quarter()))
                .mapToLong(ReleasedDivisor::parts)
                .sum();
        return new Said(
                places(List.of(Cell.of(chosen.indicator())), List.of(programme), quarters),
                List.of(),
                low,
                high,
                10 * chosen.divisor().one(),
                parts);
    }

    private static List<Said> row(Element row, Chosen chosen) {
        var byQuarter = row.selectFirst("td:not(.n)");
        var quarters = byQuarter == null ? chosen.quarters() : List.of(quarter(byQuarter.text()));
        var programmes = programmes(row, chosen, quarters);
        var columns = chosen.view() == ViewKind.FUNNEL
                ? Funnel.indicators().stream().map(Indicator::cells).toList()
                : chosen.indicator().cells().stream().map(List::of).toList();
        var figures = row.select("td.n");
        var said = new ArrayList<Said>();
        for (var i = 0; i < figures.size(); i++) {
            var cells = columns.get(i);
            var text = figures.get(i).text();
            said.addAll(said(text, cells, programmes, quarters));
        }
        return said;
    }

    /** A total is of those that can be compared, which the page itself names. */
    private static List<ReleasedProgramme> programmes(Element row, Chosen chosen, List<Quarter> quarters) {
        if (!row.hasClass("total")) {
            var name = row.selectFirst("th > span").text();
            return AComparison.PROGRAMMES.stream()
                    .filter(it -> it.name().equals(name))
                    .toList();
        }
        var complete = row.parent().select("tr:not(.total)").stream()
                .filter(it -> !it.text().contains("ei lukua"))
                .map(it -> it.selectFirst("th > span").text())
                .toList();
        return AComparison.PROGRAMMES.stream()
                .filter(it -> complete.contains(it.name()))
                .toList();
    }

    private static List<Said> said(
            String text, List<Cell> cells, List<ReleasedProgramme> programmes, List<Quarter> quarters) {
        var part = places(cells, programmes, quarters);
        var said = new ArrayList<Said>();
        INTERVAL.matcher(text)
                .results()
                .forEach(it -> said.add(new Said(part, List.of(), number(it.group(1)), number(it.group(2)))));
        SHARE.matcher(text)
                .results()
                .forEach(it -> said.add(new Said(
                        part,
                        places(cells.get(0).whole(), programmes, quarters),
                        number(it.group(1)),
                        number(it.group(2)))));
        return said;
    }

    private static List<Said> line(NamedCsvRecord line) {
        var programmes = AComparison.PROGRAMMES.stream()
                .filter(it -> it.name().equals(line.getField("programme")))
                .toList();
        var quarters = between(line.getField("from"), line.getField("to"));
        var indicator = Indicator.coded(line.getField("indicator")).orElseThrow();
        var cells = line.getHeader().contains("step")
                ? step(line.getField("step")).indicator().cells()
                : List.of(new Cell(indicator, line.getField("class")));
        var part = places(cells, programmes, quarters);
        var said = new ArrayList<Said>();
        said.add(new Said(part, List.of(), number(line.getField("low")), number(line.getField("high"))));
        if (line.getHeader().contains("low-%")) {
            said.add(new Said(
                    part,
                    places(cells.get(0).whole(), programmes, quarters),
                    number(line.getField("low-%")),
                    number(line.getField("high-%"))));
        }
        return said;
    }

    private static List<Quarter> between(String from, String to) {
        var last = Quarter.of(to);
        return Stream.iterate(Quarter.of(from), it -> it.compareTo(last) <= 0, Quarter::next)
                .toList();
    }

    private static Funnel.Step step(String code) {
        return Arrays.stream(Funnel.Step.values())
                .filter(it ->
                        it.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Place> places(List<Cell> cells, List<ReleasedProgramme> programmes, List<Quarter> quarters) {
        return programmes.stream()
                .flatMap(programme -> quarters.stream()
                        .flatMap(quarter -> cells.stream().map(cell -> new Place(programme, quarter, cell))))
                .toList();
    }

    private static Quarter quarter(String shortly) {
        var parts = shortly.split("/");
        return new Quarter(number(parts[1]), number(parts[0]));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
