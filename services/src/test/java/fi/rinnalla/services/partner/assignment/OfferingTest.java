package fi.rinnalla.services.partner.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.rinnalla.domain.partner.assignment.Held;
import fi.rinnalla.domain.partner.assignment.NextStep;
import fi.rinnalla.domain.partner.assignment.OfferOutcome;
import fi.rinnalla.domain.partner.assignment.Present;
import fi.rinnalla.domain.partner.assignment.SuggestedTime;
import fi.rinnalla.domain.shared.NotFound;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An order that is offered")
class OfferingTest {
    private final OrderHouse house = new OrderHouse();

    @Test
    void goes_from_the_offer_through_another_time_to_what_both_thought_of_it() {
        var partner = house.join(house.kaisla, "Kaisla");
        var id = house.order("1");
        assertThat(house.offering.candidates(id).rows())
                .extracting(SuggestionSheet.Row::partner)
                .containsExactly(partner);
        assertThat(house.offering.offer(id, List.of(partner), "form", house.terms()))
                .containsExactly(OfferOutcome.OFFERED);
        assertThat(house.offering.offer(id, List.of(partner), "form", house.terms()))
                .as("the same form once more")
                .containsExactly(OfferOutcome.OFFERED);

        var mine = house.answering(house.kaisla).mine().get(0);
        assertThat(mine.terms()).isEqualTo(house.terms());
        assertThat(mine.hoped()).contains("Toivomme luentoa.");
        assertThat(house.answering(house.kaisla)
                        .suggest(mine.id(), new SuggestedTime(house.today().plusDays(8), LocalTime.NOON)))
                .isTrue();
        assertThat(house.offering.takeTheSuggestedTime(id, Optional.of(mine.id())))
                .isTrue();
        assertThat(house.view(id).coming().get(0).terms().day())
                .isEqualTo(house.today().plusDays(8));

        assertThat(house.carrying.prepareOn(id, house.today())).isTrue();
        assertThat(house.carrying.prepared(id)).isTrue();
        assertThat(house.carrying.held(id, new Held(house.today(), 90, new Present(1, 0, 20))))
                .isTrue();
        assertThat(house.carrying.debriefOn(id, house.today())).isTrue();
        assertThat(house.carrying.debriefed(id)).isTrue();
        assertThat(house.answering(house.kaisla).say(mine.id(), house.saying("Minua kuunneltiin.")))
                .isTrue();
        assertThat(house.keeping(0).say(id, house.saying("Kiitos."))).isTrue();

        assertThat(house.view(id).said())
                .extracting(AssignmentView.SaidRow::called, AssignmentView.SaidRow::words)
                .containsExactlyInAnyOrder(
                        tuple(Optional.of("Kaisla"), "Minua kuunneltiin."), tuple(Optional.empty(), "Kiitos."));
        assertThat(house.view(id).whereto())
                .as("nobody has to be reached any more")
                .isEmpty();
        assertThat(house.view(id).next()).isEqualTo(NextStep.NOTHING);
    }

    @Test
    void is_answered_by_nobody_else_and_seen_by_nobody_else() {
        var partner = house.join(house.kaisla, "Kaisla");
        house.join(house.sade, "Sade");
        var id = house.order("1");
        house.offering.offer(id, List.of(partner), "form", house.terms());
        var offer = house.assignments.find(id).orElseThrow().offers().get(0).id();

        assertThatThrownBy(() -> house.answering(house.sade).accept(offer)).isInstanceOf(NotFound.class);
        assertThat(house.answering(house.sade).one(offer)).isEmpty();
        assertThat(house.answering(house.sade).mine()).isEmpty();
        assertThat(house.keeping(UUID.randomUUID()).cancel(id)).isFalse();
        assertThat(house.answering(house.kaisla).accept(offer)).isTrue();
    }

    @Test
    void is_not_offered_to_whoever_pauses_however_old_the_page_is() {
        var partner = house.join(house.kaisla, "Kaisla");
        var id = house.order("1");
        house.partners.find(partner).orElseThrow().pause();

        assertThat(house.offering.offer(id, List.of(partner), "form", house.terms()))
                .containsExactly(OfferOutcome.NOT_THEM);
        assertThat(house.offering.candidates(id).rows()).isEmpty();
        assertThat(house.offering.candidates(id).away()).isEqualTo(1);
    }
}
