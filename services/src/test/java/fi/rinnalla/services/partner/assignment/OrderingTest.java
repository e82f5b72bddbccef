package fi.rinnalla.services.partner.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.rinnalla.domain.partner.assignment.FeePayer;
import fi.rinnalla.domain.partner.assignment.OrderLength;
import fi.rinnalla.domain.partner.assignment.OrderSource;
import fi.rinnalla.domain.partner.assignment.OrdererOrders;
import fi.rinnalla.domain.partner.assignment.PartOfDay;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.feedback.CardWish;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An order")
class OrderingTest {
    private final OrderHouse house = new OrderHouse();

    @Test
    void is_kept_once_however_often_its_form_comes_and_its_organisation_is_written_down_once() {
        var first = (OrderTaken.Kept) house.take(house.form("1", "Toivomme luentoa."));
        var again = (OrderTaken.Kept) house.take(house.form("1", "Toivomme luentoa."));
        house.take(house.form("2", ""));

        assertThat(again).isEqualTo(new OrderTaken.Kept(first.id(), first.dueOn(), true, first.news()));
        assertThat(first.dueOn()).isEqualTo(house.today().plusDays(3));
        assertThat(house.orderers.all()).hasSize(1);
        assertThat(house.take(house.form("1", "Toisin."))).isInstanceOf(OrderTaken.Different.class);
    }

    @Test
    void is_sent_back_at_each_field_and_never_taken_without_a_counterpart() {
        var nothing = new OrderForm(
                "1",
                OrderSource.PORTAL,
                Language.FI,
                "",
                "",
                Optional.empty(),
                " ",
                "ei ole",
                Optional.empty(),
                Set.of(),
                "Tunnus on 131052-308T.",
                false,
                "",
                Optional.of(house.today().minusDays(1)),
                Optional.empty(),
                false,
                PartOfDay.ANY,
                OrderLength.HOUR,
                Language.FI,
                Optional.empty(),
                FeePayer.ORDERER,
                Set.of(),
                Optional.empty(),
                false,
                CardWish.NEW,
                "",
                false);

        assertThat(OrderCheck.of(nothing, false, house.today()))
                .extracting(OrderSlip::part, OrderSlip::reason)
                .containsExactlyInAnyOrder(
                        tuple(OrderSlip.Part.ORGANISATION, OrderSlip.Reason.MISSING),
                        tuple(OrderSlip.Part.COUNTY, OrderSlip.Reason.MISSING),
                        tuple(OrderSlip.Part.COUNTERPART, OrderSlip.Reason.MISSING),
                        tuple(OrderSlip.Part.WHERETO, OrderSlip.Reason.NO_CONTACT),
                        tuple(OrderSlip.Part.STRAND, OrderSlip.Reason.MISSING),
                        tuple(OrderSlip.Part.HOPED, OrderSlip.Reason.IDENTITY_CODE),
                        tuple(OrderSlip.Part.TOWN, OrderSlip.Reason.MISSING),
                        tuple(OrderSlip.Part.WANTED, OrderSlip.Reason.PAST),
                        tuple(OrderSlip.Part.PARTNERS, OrderSlip.Reason.NO_NUMBER));
        assertThat(OrderCheck.of(house.form("1", ""), false, house.today())).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Luento 12.5. klo 13 Tampereella. | false",
                "Asiakas on 34-vuotias ja hänellä on kaksi lasta. | true",
                "Soita 040 123 4567. | true"
            })
    void is_pointed_out_where_it_tells_of_somebody_and_not_for_its_day_and_place(String hoped, boolean pointedOut) {
        assertThat(OrderCheck.tellsOfSomebody(house.form("1", hoped))).isEqualTo(pointedOut);
    }

    @Test
    void counts_for_one_organisation_when_two_names_are_joined_and_for_two_when_they_are_parted() {
        house.take(house.form("1", ""));
        house.take(house.named("2", "Oppilaitos, Tampere"));
        var keeping = new KeepingOrderers(
                house.orderers, house.place.auditing(house.place.worker(house.worker)), house.place.clock);
        var first = house.orderers.all().get(0).id();
        var second = house.orderers.all().get(1).id();
        house.orderers.orders.put(first, new OrdererOrders(1, 2, house.today()));
        house.orderers.orders.put(second, new OrdererOrders(1, 1, house.today().minusDays(3)));
        assertThat(keeping.one(first).lookAlikes())
                .extracting(OrdererRow.Name::id)
                .containsExactly(second);

        assertThat(keeping.join(first, second)).isTrue();
        assertThat(keeping.join(first, first)).isFalse();

        assertThat(keeping.page("", Optional.empty()).rows()).hasSize(1);
        assertThat(keeping.one(first).orders()).contains(new OrdererOrders(2, 3, house.today()));
        assertThatThrownBy(() -> keeping.one(second)).isInstanceOf(NotFound.class);

        assertThat(keeping.part(first, second)).isTrue();
        assertThat(keeping.page("", Optional.empty()).rows()).hasSize(2);
        assertThat(keeping.part(first, second)).isFalse();
    }
}
