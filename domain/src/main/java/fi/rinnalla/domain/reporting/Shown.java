package fi.rinnalla.domain.reporting;

import fi.rinnalla.domain.measure.catalogue.IndicatorFigure;
import fi.rinnalla.domain.measure.catalogue.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A figure as a report shows it: rounded once, here, so that every file says the same; and of people never one to four,
 * neither as a number nor behind a share or a median.
 *
 * @param value there where it is known; of a share in hundredths
 */
public record Shown(State state, Optional<BigDecimal> value) {
    public enum State {
        KNOWN,
        /** It would tell of one to four people: only that is said. */
        FEW,
        /** There is nothing to reckon it from. */
        NOTHING
    }

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
        return figure.value()
                .map(it -> FewPeople.areToldOf(figure, it)
                        ? FEW
                        : known(rounded(figure.indicator().quantity(), it)))
                .orElse(NOTHING);
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
