package fi.rinnalla.web.comparison;

import fi.rinnalla.domain.comparison.Comparison;
import fi.rinnalla.domain.comparison.Interval;
import fi.rinnalla.domain.comparison.Share;
import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.web.shared.Voice;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What indicators, classes, quarters and intervals are called in the reader's language. */
public record Wording(Voice voice) {

    public String indicator(Indicator indicator) {
        return voice.say(key(indicator));
    }

    public String definition(Indicator indicator) {
        return voice.say(key(indicator) + ".definition");
    }

    public String basis(Indicator indicator) {
        return voice.say("comparison.basis." + low(indicator.basis().name()));
    }

    public String division(Cell cell) {
        return voice.say("comparison.class." + low(cell.division()));
    }

    /** Where somebody was who told how it went. */
    public String door(String part) {
        return voice.say("comparison.door." + part);
    }

    public String quarter(Quarter quarter) {
        return voice.say("time.quarter", "n", quarter.number(), "y", quarter.year());
    }

    public String shortly(Quarter quarter) {
        return voice.say("time.quarter.short", "n", quarter.number(), "y", quarter.year());
    }

    public String quarters(List<Quarter> quarters) {
        return quarters.stream().map(this::shortly).collect(Collectors.joining(", "));
    }

    public String period(Comparison comparison) {
        return period(comparison.quarters());
    }

    /** From the first quarter to the last; one quarter by its own name. */
    public String period(List<Quarter> quarters) {
        var first = quarters.get(0);
        var last = quarters.get(quarters.size() - 1);
        return first.equals(last)
                ? quarter(first)
                : voice.say("comparison.period.span", "from", quarter(first), "to", quarter(last));
    }

    public String interval(Interval interval) {
        return voice.say("comparison.interval", "low", interval.lo(), "high", interval.hi());
    }

    public String share(Share share) {
        return voice.say("comparison.share", "low", share.lowPercent(), "high", share.highPercent());
    }

    private static String key(Indicator indicator) {
        return "comparison.indicator." + low(indicator.name());
    }

    private static String low(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', '_');
    }
}
