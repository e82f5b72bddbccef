package fi.rinnalla.web.comparison;

import fi.rinnalla.domain.comparison.Comparison;
import fi.rinnalla.domain.comparison.Divisor;
import fi.rinnalla.domain.comparison.Interval;
import fi.rinnalla.domain.comparison.Rate;
import fi.rinnalla.domain.comparison.Share;
import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.web.shared.Voice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What indicators, classes, quarters and intervals are called in the reader's language. */
public record Wording(Voice voice) {
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final BigDecimal QUARTER_HUNDREDTHS = BigDecimal.valueOf(400);

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

    /** What an amount may be divided by. */
    public String divisor(Divisor divisor) {
        return voice.say("comparison.divisor." + low(divisor));
    }

    /** For how much of it an amount is told. */
    public String per(Divisor divisor) {
        return voice.say("comparison.per." + low(divisor));
    }

    /** Hours with two decimals at most; working years of the period exactly. */
    public String exactly(Divisor divisor, long parts) {
        var whole = BigDecimal.valueOf(parts);
        return switch (divisor) {
            case OPEN_HOURS -> decimal(whole.divide(MINUTES, 2, RoundingMode.HALF_UP), 0, 2);
            case WORKING_YEARS -> decimal(whole.divide(QUARTER_HUNDREDTHS), 0, 4);
        };
    }

    public String rate(Rate rate) {
        return voice.say(
                "comparison.interval",
                "low",
                tenths(rate.tenths().lo()),
                "high",
                tenths(rate.tenths().hi()));
    }

    public String tenths(long tenths) {
        return decimal(BigDecimal.valueOf(tenths, 1), 1, 1);
    }

    private String decimal(BigDecimal it, int least, int most) {
        var format = NumberFormat.getNumberInstance(voice.language().locale());
        format.setGroupingUsed(false);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format.format(it);
    }

    static String low(Divisor divisor) {
        return low(divisor.name());
    }

    private static String key(Indicator indicator) {
        return "comparison.indicator." + low(indicator.name());
    }

    private static String low(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', '_');
    }
}
