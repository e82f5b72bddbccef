package fi.rinnalla.services.programme;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.measure.Basis;
import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition;
import fi.rinnalla.domain.measure.catalogue.IndicatorFigure;
import fi.rinnalla.domain.measure.catalogue.Quantity;
import fi.rinnalla.domain.programme.EntryId;
import fi.rinnalla.domain.programme.GoalLine;
import fi.rinnalla.domain.programme.GoalSheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A goal that is counted")
class GoalReachedTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Test
    void is_reached_from_its_target_on() {
        assertThat(goal(Quantity.COUNT, "10", "9").isReached()).contains(false);
        assertThat(goal(Quantity.COUNT, "10", "9").wanting())
                .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("1"));
        assertThat(goal(Quantity.COUNT, "10", "10.00").isReached()).contains(true);
        assertThat(goal(Quantity.COUNT, "10", "10.00").wanting()).isEmpty();
    }

    @Test
    void is_reached_by_fewer_days_where_somebody_waits() {
        assertThat(goal(Quantity.MEDIAN_DAYS, "5", "5").isReached()).contains(true);
        assertThat(goal(Quantity.MEDIAN_DAYS, "5", "7").isReached()).contains(false);
        assertThat(goal(Quantity.MEDIAN_DAYS, "5", "7").wanting()).isEmpty();
    }

    @Test
    void is_neither_reached_nor_missed_where_there_is_nothing_to_reckon_from() {
        var figure = new IndicatorFigure(definition(Quantity.COUNT), FIRST, LAST, Optional.empty());
        var goal = new GoalReached(sheet("10"), Optional.of(definition(Quantity.COUNT)), Optional.of(figure));

        assertThat(goal.isReached()).isEmpty();
        assertThat(goal.wanting()).isEmpty();
        assertThat(new GoalReached(sheet("10"), Optional.empty(), Optional.empty()).isReached())
                .isEmpty();
    }

    private static GoalReached goal(Quantity quantity, String target, String value) {
        var definition = definition(quantity);
        var figure = new IndicatorFigure(definition, FIRST, LAST, Optional.of(new BigDecimal(value)));
        return new GoalReached(sheet(target), Optional.of(definition), Optional.of(figure));
    }

    private static GoalSheet sheet(String target) {
        var line = new GoalLine("Sanoin", Optional.of("visits"), Optional.of(new BigDecimal(target)), FIRST, LAST);
        return new GoalSheet(new EntryId(UUID.randomUUID()), line, Optional.empty());
    }

    private static IndicatorDefinition definition(Quantity quantity) {
        return new IndicatorDefinition(
                new IndicatorCode("visits"), 1, quantity, Basis.COLLECTED, Set.of(), Optional.empty());
    }
}
