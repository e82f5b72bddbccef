package fi.rinnalla.domain.reporting;

import fi.rinnalla.domain.measure.catalogue.FigurePart;
import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.measure.catalogue.IndicatorFigure;
import fi.rinnalla.domain.measure.catalogue.Quantity;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whether a figure tells of one to four people. A share does so where any of its classes has so few, for whoever knows how many there
 * were in all reckons them from it; a median does where it is the middle of so few. Of a ready indicator it has to be known, or the
 * figure is taken to tell. Of how many an organisation's own share is nobody has written down: that is pointed out before finishing.
 */
final class FewPeople {
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

    private static final Set<Quantity> OF_SO_MANY = EnumSet.of(Quantity.SHARE, Quantity.MEDIAN_DAYS, Quantity.MEAN);

    private FewPeople() {}

    static boolean areToldOf(IndicatorFigure figure, BigDecimal value) {
        var code = figure.indicator().code();
        return switch (figure.indicator().quantity()) {
            case COUNT -> isCountOfPeople(code, Quantity.COUNT) && are(value);
            case SHARE -> !code.isOwn() && isInAClass(figure);
            case MEDIAN_DAYS -> !code.isOwn() && behind(figure).compareTo(FIVE) < 0;
            // Sums of money and hours, and how it went, are not counted at all where fewer than five are behind them.
            case HOURS, EUROS, MEAN -> false;
        };
    }

    static boolean isCountOfPeople(IndicatorCode code, Quantity quantity) {
        return quantity == Quantity.COUNT && !OF_THINGS.contains(code.value());
    }

    /** Whether it is of many or of few, and nobody has written down of how many. */
    static boolean mayBeBehind(IndicatorCode code, Quantity quantity) {
        return code.isOwn() && isOfSoMany(quantity);
    }

    /** Whether it says nothing of how many it is. */
    static boolean isOfSoMany(Quantity quantity) {
        return OF_SO_MANY.contains(quantity);
    }

    /** Of one to four. */
    static boolean are(BigDecimal value) {
        return value.signum() > 0 && value.compareTo(FIVE) < 0;
    }

    private static boolean isInAClass(IndicatorFigure it) {
        return it.parts().isEmpty()
                || it.parts().stream().map(FigurePart::value).anyMatch(FewPeople::are);
    }

    private static BigDecimal behind(IndicatorFigure it) {
        return it.behind()
                .map(BigDecimal::valueOf)
                .orElseGet(() -> it.parts().stream().map(FigurePart::value).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
