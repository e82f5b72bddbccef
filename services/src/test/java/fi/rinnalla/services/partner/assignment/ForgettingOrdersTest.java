package fi.rinnalla.services.partner.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.partner.assignment.AssignmentState;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An order that is no longer needed")
class ForgettingOrdersTest {
    private final OrderHouse house = new OrderHouse();

    @Test
    void goes_with_its_card_key_first_and_its_form_brings_nothing_back() {
        var id = house.order("1");
        var card = house.cards.made().get(0).id();

        new OrdersOnACard(house.assignments, house.usedForms, house.place.seals, house.place.clock).goWith(card);

        assertThat(house.view(id).hoped()).isEmpty();
        assertThat(house.view(id).whereto()).isEmpty();
        assertThat(house.view(id).state()).isEqualTo(AssignmentState.CANCELLED);
        assertThat(house.assignments.of(card)).isEmpty();
        assertThat(house.take(house.form("1", "Toivomme luentoa."))).isInstanceOf(OrderTaken.Deleted.class);
        house.usedForms.all.clear();
        assertThat(house.take(house.form("1", "Toivomme luentoa."))).isInstanceOf(OrderTaken.Deleted.class);
    }

    @Test
    void is_forgotten_a_year_after_anybody_touched_it_and_not_a_day_before() {
        house.order("1");
        var forgetting = new ForgettingOldAssignments(
                house.assignments, house.place.seals, house.place.auditing(house.place.job()), house.place.clock);
        house.place.clock.moveOn(Duration.ofDays(365));
        assertThat(forgetting.run()).isZero();
        house.place.clock.moveOn(Duration.ofDays(1));
        assertThat(forgetting.run()).isEqualTo(1);
        assertThat(forgetting.run()).isZero();
    }
}
