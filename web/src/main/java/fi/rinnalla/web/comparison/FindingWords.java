package fi.rinnalla.web.comparison;

import fi.rinnalla.domain.comparison.Comparison;
import fi.rinnalla.domain.comparison.Finding;
import fi.rinnalla.domain.comparison.Interval;
import java.util.List;

/** The finding as a sentence, and whether the programmes may be said to differ. */
record FindingWords(Wording wording, Comparison comparison) {
    private static final int PAIRS_BY_NAME = 3;

    String heading() {
        var finding = Finding.of(comparison);
        if (finding instanceof Finding.OfOne one) {
            return say(
                    "comparison.finding.received",
                    "indicator",
                    wording.indicator(comparison.indicator()),
                    "programme",
                    one.programme().name(),
                    "interval",
                    wording.interval(one.interval()),
                    "quarter",
                    wording.period(comparison));
        }
        if (finding instanceof Finding.Total total) {
            return total(total.interval());
        }
        if (finding instanceof Finding.InTime inTime) {
            return inTime(inTime);
        }
        if (finding instanceof Finding.Agreed agreed) {
            return wording.voice().count("comparison.finding.agreed", agreed.surely(), "all", agreed.all());
        }
        if (finding instanceof Finding.TooFew) {
            return say("comparison.finding.few");
        }
        if (finding instanceof Finding.MostUsual usual) {
            return say(
                    "comparison.finding.days",
                    "class",
                    wording.division(usual.cell()),
                    "quarter",
                    wording.period(comparison));
        }
        return say(finding instanceof Finding.Unclear ? "comparison.finding.unclear" : "comparison.finding.none");
    }

    /** Nothing is said where there is nobody to differ from. */
    List<String> differences() {
        if (comparison.comparable().size() < 2) {
            return List.of();
        }
        var pairs = comparison.differences();
        if (pairs.isEmpty()) {
            return List.of(say(everythingIsFew() ? "comparison.finding.small" : "comparison.finding.overlap"));
        }
        if (pairs.size() > PAIRS_BY_NAME) {
            var n = comparison.comparable().size();
            return List.of(say("comparison.finding.differ.pairs", "n", pairs.size(), "all", n * (n - 1) / 2));
        }
        return pairs.stream()
                .map(it -> say(
                        "comparison.finding.differ",
                        "first",
                        it.first().name(),
                        "second",
                        it.second().name()))
                .toList();
    }

    private String total(Interval interval) {
        var key = switch (comparison.indicator()) {
            case CHANGES_MADE -> "comparison.finding.changes";
            case NO_CHANGE_WITH_REASON -> "comparison.finding.no_change";
            case CHANGE_VISIBLE_TO_AUTHORS -> "comparison.finding.visible";
            default -> "comparison.finding.received.total";
        };
        return say(key, "low", interval.lo(), "high", interval.hi(), "quarter", wording.period(comparison));
    }

    private String inTime(Finding.InTime inTime) {
        if (inTime.surely() < inTime.all()) {
            return wording.voice().count("comparison.finding.in_time", inTime.surely(), "all", inTime.all());
        }
        return inTime.all() > 1
                ? say("comparison.finding.in_time.all")
                : say(
                        "comparison.finding.in_time.only",
                        "programme",
                        comparison.comparable().get(0).name());
    }

    private boolean everythingIsFew() {
        return comparison.comparable().stream()
                .allMatch(programme -> comparison.indicator().cells().stream()
                        .allMatch(cell ->
                                comparison.figure(programme, cell).orElseThrow().lo() == 0));
    }

    private String say(String key, Object... named) {
        return wording.voice().say(key, named);
    }
}
