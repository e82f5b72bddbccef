package fi.rinnalla.web.comparison;

import fi.rinnalla.domain.comparison.Comparison;
import fi.rinnalla.web.comparison.chart.Drawing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Programmes side by side over the whole period. */
final class BarsView extends OfOneIndicator {
    BarsView(Wording wording, Comparison comparison) {
        super(wording, comparison);
    }

    @Override
    public String finding() {
        return new FindingWords(wording(), comparison()).heading();
    }

    @Override
    public List<String> beside() {
        return new FindingWords(wording(), comparison()).differences();
    }

    @Override
    public Drawing drawing() {
        return new ComparisonChart(wording(), comparison()).drawing();
    }

    @Override
    public String legend() {
        return say("comparison.chart.legend");
    }

    @Override
    public List<FigureTable> tables() {
        var tables = new FigureTables(wording(), comparison());
        return Stream.of(Optional.of(tables.ofPeriod()), tables.byQuarter())
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<String> how() {
        return how("interval", "sum", "order", "differ", "frozen");
    }

    @Override
    public List<List<String>> forPeople() {
        return new ComparisonFile(wording(), comparison()).forPeople();
    }

    @Override
    public List<List<String>> forMachines() {
        return new ComparisonFile(wording(), comparison()).forMachines();
    }

    @Override
    public String fileName() {
        return comparison().indicator().code();
    }
}
