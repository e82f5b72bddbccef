package fi.rinnalla.services.programme;

import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition;
import fi.rinnalla.domain.measure.catalogue.IndicatorFigure;
import fi.rinnalla.domain.measure.catalogue.Quantity;
import fi.rinnalla.domain.programme.GoalSheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A goal, and how far it has come.
 *
 * @param indicator what counts it; empty where nothing does, or where its indicator is none that is counted here
 * @param figure what was counted, from the goal's first day until its last, or today, or the end of what was asked about, whichever
 *     comes first; empty where nothing counts it or its time has not begun
 */
public record GoalReached(GoalSheet goal, Optional<IndicatorDefinition> indicator, Optional<IndicatorFigure> figure) {

    /** The number, where there is anything to reckon it from. */
    public Optional<BigDecimal> value() {
        return figure.flatMap(IndicatorFigure::value);
    }

    /** Until when it was counted. */
    public Optional<LocalDate> countedUntil() {
        return figure.map(IndicatorFigure::last);
    }

    /** Nothing where it cannot be said. Of days that somebody waits, fewer are aimed for; of all else, more. */
    public Optional<Boolean> isReached() {
        return value().flatMap(it -> goal.line().target().map(target -> it.compareTo(target)))
                .map(it -> wantsFewer() ? it <= 0 : it >= 0);
    }

    public boolean wantsFewer() {
        return indicator.filter(it -> it.quantity() == Quantity.MEDIAN_DAYS).isPresent();
    }

    /** How much is wanting, where that can be said as a number; nothing where nothing is. */
    public Optional<BigDecimal> wanting() {
        return isReached()
                .filter(reached -> !reached && !wantsFewer())
                .map(it -> goal.line().target().orElseThrow().subtract(value().orElseThrow()));
    }
}
