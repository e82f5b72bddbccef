package fi.rinnalla.domain.comparison;

import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.measure.catalogue.Denominator;
import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.measure.catalogue.ReadyIndicator;
import java.util.Arrays;
import java.util.Optional;

/**
 * What an amount may be divided by where organisations are seen side by side. It is nobody's number, and the network knows it exactly
 * where an organisation has agreed to that. Kept in whole parts.
 */
public enum Divisor {
    /** Counted, in minutes. Amounts are told for a hundred hours. */
    OPEN_HOURS("open-hours", Denominator.OPEN_HOUR, 100L * 60),
    /** Planned, in hundredths of the working years of a whole year: a quarter has a quarter of its year's work. */
    WORKING_YEARS("working-years", Denominator.FTE, 4L * 100);

    private final String code;
    private final Denominator denominator;
    private final long one;

    Divisor(String code, Denominator denominator, long one) {
        this.code = code;
        this.denominator = denominator;
        this.one = one;
    }

    public static Optional<Divisor> coded(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    /** The first that says something of the indicator; nothing where none does. */
    public static Optional<Divisor> of(Indicator indicator) {
        return Arrays.stream(values()).filter(it -> it.divides(indicator)).findFirst();
    }

    public String code() {
        return code;
    }

    /** How many parts make up that for which an amount is told. */
    public long one() {
        return one;
    }

    /** Amounts only, and of these what the catalogue says. */
    public boolean divides(Indicator indicator) {
        return !indicator.divided()
                && ReadyIndicator.coded(new IndicatorCode(indicator.code()))
                        .filter(it -> it.definition().denominators().contains(denominator))
                        .isPresent();
    }
}
