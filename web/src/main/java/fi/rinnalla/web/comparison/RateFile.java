package fi.rinnalla.web.comparison;

import fi.rinnalla.domain.comparison.Rate;
import fi.rinnalla.domain.comparison.Rates;
import fi.rinnalla.domain.comparison.ReleasedProgramme;
import fi.rinnalla.domain.shared.Quarter;
import java.util.List;
import java.util.stream.Stream;

/** The rates of the page as a file: each quarter, and the whole period where there are several. */
record RateFile(Wording wording, Rates rates) {
    List<List<String>> forPeople() {
        return Stream.concat(Stream.of(headings()), lines().map(this::inWords)).toList();
    }

    /** The divisor in whole parts: minutes, or hundredths of the working years of whole years, quarter by quarter. */
    List<List<String>> forMachines() {
        var headings = List.of(
                "organisation",
                "programme",
                "county",
                "from",
                "to",
                "indicator",
                "divisor",
                "parts",
                "for-parts",
                "low",
                "high");
        return Stream.concat(Stream.of(headings), lines().map(this::asItIs)).toList();
    }

    private Stream<Line> lines() {
        var quarters = rates.comparison().quarters();
        return rates.comparison().programmes().stream()
                .flatMap(programme -> Stream.concat(
                        quarters.stream().flatMap(it -> line(programme, List.of(it))),
                        quarters.size() < 2 ? Stream.empty() : line(programme, quarters)));
    }

    private Stream<Line> line(ReleasedProgramme programme, List<Quarter> quarters) {
        var first = quarters.get(0);
        var last = quarters.get(quarters.size() - 1);
        var rate = quarters.size() > 1 ? rates.rate(programme) : rates.rate(programme, first);
        return rate.stream()
                .map(it -> new Line(
                        programme, first, last, rates.parts(programme, quarters).orElseThrow(), it));
    }

    private List<String> headings() {
        return List.of(
                say("comparison.organisation"),
                say("comparison.programme"),
                say("comparison.county"),
                say("comparison.period.from"),
                say("comparison.period.to"),
                say("comparison.indicator"),
                wording.divisor(rates.divisor()),
                wording.per(rates.divisor()),
                say("comparison.csv.low"),
                say("comparison.csv.high"));
    }

    private List<String> inWords(Line line) {
        return List.of(
                line.programme().organisation(),
                line.programme().name(),
                line.programme().county(),
                wording.shortly(line.from()),
                wording.shortly(line.to()),
                wording.indicator(rates.comparison().indicator()),
                wording.exactly(rates.divisor(), line.parts()),
                wording.rate(line.rate()),
                wording.tenths(line.rate().tenths().lo()),
                wording.tenths(line.rate().tenths().hi()));
    }

    private List<String> asItIs(Line line) {
        return List.of(
                line.programme().organisation(),
                line.programme().name(),
                line.programme().county(),
                line.from().toString(),
                line.to().toString(),
                rates.comparison().indicator().code(),
                rates.divisor().code(),
                Long.toString(line.parts()),
                Long.toString(rates.divisor().one()),
                line.rate().low().toPlainString(),
                line.rate().high().toPlainString());
    }

    private String say(String key) {
        return wording.voice().say(key);
    }

    private record Line(ReleasedProgramme programme, Quarter from, Quarter to, long parts, Rate rate) {}
}
