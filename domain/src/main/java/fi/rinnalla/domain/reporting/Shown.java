package fi.rinnalla.domain.reporting;

import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.measure.catalogue.IndicatorFigure;
import fi.rinnalla.domain.measure.catalogue.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;

/**
 * A figure as a report shows it: rounded once, here, so that every file says the same; and of people never one to four.
 *
 * @param value there where it is known; of a share in hundredths
 */
public record Shown(State state, Optional<BigDecimal> value) {
    public enum State {
        KNOWN,
        /** One to four, and about people: only that is said. */
        FEW,
        /** There is nothing to reckon it from. */
        NOTHING
    }

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    /** What counts doors, meetings and changes tells of nobody. All others are taken to tell of people, an organisation's own too. */
    private static final Set<String> OF_THINGS = Set.of(
            "open-hours",
            "cancelled-openings",
            "events-held",
            "groups-run",
            "group-sessions",
            "changes-made",
            "models-by-adoption-stage");

    public Shown {
        if (value.isPresent() != (state == State.KNOWN)) {
            throw new IllegalArgumentException("a value, or why there is none");
        }
    }

    public static final Shown NOTHING = new Shown(State.NOTHING, Optional.empty());
    public static final Shown FEW = new Shown(State.FEW, Optional.empty());

    public static Shown known(BigDecimal value) {
        return new Shown(State.KNOWN, Optional.of(value));
    }

    public static Shown of(IndicatorFigure figure) {
        var indicator = figure.indicator();
        return figure.value()
                .map(it -> isFew(indicator.code(), indicator.quantity(), it)
                        ? FEW
                        : known(rounded(indicator.quantity(), it)))
                .orElse(NOTHING);
    }

    private static boolean isFew(IndicatorCode code, Quantity quantity, BigDecimal value) {
        return isOfPeople(code, quantity) && value.signum() > 0 && value.compareTo(FIVE) < 0;
    }

    static boolean isOfPeople(IndicatorCode code, Quantity quantity) {
        return quantity == Quantity.COUNT && !OF_THINGS.contains(code.value());
    }

    static BigDecimal rounded(Quantity quantity, BigDecimal value) {
        var shown = quantity == Quantity.SHARE ? value.movePointRight(2) : value;
        return shown.setScale(decimals(quantity), RoundingMode.HALF_UP);
    }

    private static int decimals(Quantity quantity) {
        return switch (quantity) {
            case COUNT, SHARE -> 0;
            case HOURS, MEDIAN_DAYS, MEAN -> 1;
            case EUROS -> 2;
        };
    }

    /** A value as it was put down: no figure is shown finer. */
    static BigDecimal ofHundredths(Quantity quantity, long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).setScale(decimals(quantity), RoundingMode.UNNECESSARY);
    }

    /** Whether both say the same to whoever reads. */
    public boolean saysAs(Shown other) {
        return state == other.state
                && value.flatMap(it -> other.value.map(it::compareTo)).orElse(0) == 0;
    }
}
