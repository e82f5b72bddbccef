package fi.rinnalla.domain.measure.catalogue;

import java.math.BigDecimal;

/** What a figure is a number of, as far as arithmetic goes: how it is written, and whether periods may be added up. */
public enum Quantity {
    COUNT(0, 9_999_999),
    HOURS(2, 9_999_999),
    EUROS(2, 99_999_999),
    /** The middle one; periods are never added up. */
    MEDIAN_DAYS(1, 9_999),
    /** Between nothing and one; periods are never added up. */
    SHARE(4, 1),
    /** On a scale; periods are never added up. */
    MEAN(2, 9_999);

    private final int decimals;
    private final BigDecimal most;

    Quantity(int decimals, long most) {
        this.decimals = decimals;
        this.most = BigDecimal.valueOf(most);
    }

    public boolean addsUp() {
        return this == COUNT || this == HOURS || this == EUROS;
    }

    /** Whether a figure may be written down as such a number: never below nothing, and not finer than it is meant. */
    public boolean takes(BigDecimal value) {
        return value.signum() >= 0
                && value.compareTo(most) <= 0
                && value.stripTrailingZeros().scale() <= decimals;
    }
}
