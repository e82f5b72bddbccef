package fi.rinnalla.services.partner.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.feedback.UsedForm;
import fi.rinnalla.domain.feedback.UsedForms;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.PartnerProfile;
import fi.rinnalla.domain.partner.Towns;
import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.partner.assignment.AssignmentState;
import fi.rinnalla.domain.partner.assignment.FeePayer;
import fi.rinnalla.domain.partner.assignment.Held;
import fi.rinnalla.domain.partner.assignment.Judgement;
import fi.rinnalla.domain.partner.assignment.NextStep;
import fi.rinnalla.domain.partner.assignment.OfferOutcome;
import fi.rinnalla.domain.partner.assignment.OfferTerms;
import fi.rinnalla.domain.partner.assignment.OrderLength;
import fi.rinnalla.domain.partner.assignment.OrderSource;
import fi.rinnalla.domain.partner.assignment.OrdererOrders;
import fi.rinnalla.domain.partner.assignment.PartOfDay;
import fi.rinnalla.domain.partner.assignment.Present;
import fi.rinnalla.domain.partner.assignment.Strand;
import fi.rinnalla.domain.partner.assignment.SuggestedTime;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.PartOfWeek;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.feedback.CardsOfForms;
import fi.rinnalla.services.partner.PartnersOnAShelf;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shelf.CardsOnAShelf;
import fi.rinnalla.services.shelf.ProgrammesOnAShelf;
import fi.rinnalla.services.shelf.Workplace;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An order")
class OrderingTest {
    private static final String CONTACT = "lehtori@oppilaitos.example";

    private final Workplace place = new Workplace();
    private final AssignmentsOnAShelf assignments = new AssignmentsOnAShelf();
    private final OrderersOnAShelf orderers = new OrderersOnAShelf();
    private final PartnersOnAShelf partners = new PartnersOnAShelf();
    private final CardsOnAShelf cards = new CardsOnAShelf();
    private final List<UsedForm> used = new ArrayList<>();
    private final UsedForms usedForms = new UsedForms() {
        @Override
        public boolean holds(Digest formKey) {
            return used.stream().anyMatch(it -> it.formKey().equals(formKey));
        }

        @Override
        public void add(UsedForm form) {
            used.add(form);
        }

        @Override
        public int forgetDeletedBefore(LocalDate day) {
            return 0;
        }
    };
    private final StaffId worker = place.accounts.hire("tyontekija1", Role.WORKER);
    private final StaffId kaisla = place.accounts.hire("kokemuskumppani1", Role.EXPERIENCE_PARTNER);
    private final StaffId sade = place.accounts.hire("kokemuskumppani2", Role.EXPERIENCE_PARTNER);
    private final OpenedAssignments opened = new OpenedAssignments(orderers, partners, place.seals);
    private final OfferingAssignments offering =
            new OfferingAssignments(assignments, partners, opened, place.auditing(place.worker(worker)), place.clock);
    private final CarryingAssignments carrying =
            new CarryingAssignments(assignments, place.auditing(place.worker(worker)), place.clock);

    @Test
    void is_kept_once_however_often_its_form_comes_and_its_organisation_is_written_down_once() {
        var first = (OrderTaken.Kept) take(form("1", "Toivomme luentoa."));
        var again = (OrderTaken.Kept) take(form("1", "Toivomme luentoa."));
        take(form("2", ""));

        assertThat(again).isEqualTo(new OrderTaken.Kept(first.id(), first.dueOn(), true, first.news()));
        assertThat(first.dueOn()).isEqualTo(today().plusDays(3));
        assertThat(orderers.all()).hasSize(1);
        assertThat(take(form("1", "Toisin."))).isInstanceOf(OrderTaken.Different.class);
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
                Optional.of(today().minusDays(1)),
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

        assertThat(OrderCheck.of(nothing, false, today()))
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
        assertThat(OrderCheck.of(form("1", ""), false, today())).isEmpty();
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
        assertThat(OrderCheck.tellsOfSomebody(form("1", hoped))).isEqualTo(pointedOut);
    }

    @Test
    void goes_from_the_offer_through_another_time_to_what_both_thought_of_it() {
        var partner = join(kaisla, "Kaisla");
        var id = order("1");
        assertThat(offering.candidates(id).rows())
                .extracting(SuggestionSheet.Row::partner)
                .containsExactly(partner);
        assertThat(offering.offer(id, List.of(partner), "form", terms())).containsExactly(OfferOutcome.OFFERED);
        assertThat(offering.offer(id, List.of(partner), "form", terms()))
                .as("the same form once more")
                .containsExactly(OfferOutcome.OFFERED);

        var mine = answering(kaisla).mine().get(0);
        assertThat(mine.terms()).isEqualTo(terms());
        assertThat(mine.hoped()).contains("Toivomme luentoa.");
        assertThat(answering(kaisla).suggest(mine.id(), new SuggestedTime(today().plusDays(8), LocalTime.NOON)))
                .isTrue();
        assertThat(offering.takeTheSuggestedTime(id, Optional.of(mine.id()))).isTrue();
        assertThat(view(id).coming().get(0).terms().day()).isEqualTo(today().plusDays(8));

        assertThat(carrying.prepareOn(id, today())).isTrue();
        assertThat(carrying.prepared(id)).isTrue();
        assertThat(carrying.held(id, new Held(today(), 90, new Present(1, 0, 20))))
                .isTrue();
        assertThat(carrying.debriefOn(id, today())).isTrue();
        assertThat(carrying.debriefed(id)).isTrue();
        assertThat(answering(kaisla).say(mine.id(), saying("Minua kuunneltiin.")))
                .isTrue();
        assertThat(keeping(0).say(id, saying("Kiitos."))).isTrue();

        assertThat(view(id).said())
                .extracting(AssignmentView.SaidRow::called, AssignmentView.SaidRow::words)
                .containsExactlyInAnyOrder(
                        tuple(Optional.of("Kaisla"), "Minua kuunneltiin."), tuple(Optional.empty(), "Kiitos."));
        assertThat(view(id).whereto()).as("nobody has to be reached any more").isEmpty();
        assertThat(view(id).next()).isEqualTo(NextStep.NOTHING);
    }

    @Test
    void is_answered_by_nobody_else_and_seen_by_nobody_else() {
        var partner = join(kaisla, "Kaisla");
        join(sade, "Sade");
        var id = order("1");
        offering.offer(id, List.of(partner), "form", terms());
        var offer = assignments.find(id).orElseThrow().offers().get(0).id();

        assertThatThrownBy(() -> answering(sade).accept(offer)).isInstanceOf(NotFound.class);
        assertThat(answering(sade).one(offer)).isEmpty();
        assertThat(answering(sade).mine()).isEmpty();
        assertThat(keeping(UUID.randomUUID()).cancel(id)).isFalse();
        assertThat(answering(kaisla).accept(offer)).isTrue();
    }

    @Test
    void is_not_offered_to_whoever_pauses_however_old_the_page_is() {
        var partner = join(kaisla, "Kaisla");
        var id = order("1");
        partners.find(partner).orElseThrow().pause();

        assertThat(offering.offer(id, List.of(partner), "form", terms())).containsExactly(OfferOutcome.NOT_THEM);
        assertThat(offering.candidates(id).rows()).isEmpty();
        assertThat(offering.candidates(id).away()).isEqualTo(1);
    }

    @Test
    void goes_with_its_card_key_first_and_its_form_brings_nothing_back() {
        var id = order("1");
        var card = cards.made().get(0).id();

        new OrdersOnACard(assignments, usedForms, place.seals, place.clock).goWith(card);

        assertThat(view(id).hoped()).isEmpty();
        assertThat(view(id).whereto()).isEmpty();
        assertThat(view(id).state()).isEqualTo(AssignmentState.CANCELLED);
        assertThat(assignments.of(card)).isEmpty();
        assertThat(take(form("1", "Toivomme luentoa."))).isInstanceOf(OrderTaken.Deleted.class);
        used.clear();
        assertThat(take(form("1", "Toivomme luentoa."))).isInstanceOf(OrderTaken.Deleted.class);
    }

    @Test
    void is_forgotten_a_year_after_anybody_touched_it_and_not_a_day_before() {
        order("1");
        var forgetting =
                new ForgettingOldAssignments(assignments, place.seals, place.auditing(place.job()), place.clock);
        place.clock.moveOn(Duration.ofDays(365));
        assertThat(forgetting.run()).isZero();
        place.clock.moveOn(Duration.ofDays(1));
        assertThat(forgetting.run()).isEqualTo(1);
        assertThat(forgetting.run()).isZero();
    }

    @Test
    void counts_for_one_organisation_when_two_names_are_joined_and_for_two_when_they_are_parted() {
        take(form("1", ""));
        take(named("2", "Oppilaitos, Tampere"));
        var keeping = new KeepingOrderers(orderers, place.auditing(place.worker(worker)), place.clock);
        var first = orderers.all().get(0).id();
        var second = orderers.all().get(1).id();
        orderers.orders.put(first, new OrdererOrders(1, 2, today()));
        orderers.orders.put(second, new OrdererOrders(1, 1, today().minusDays(3)));
        assertThat(keeping.one(first).lookAlikes())
                .extracting(OrdererRow.Name::id)
                .containsExactly(second);

        assertThat(keeping.join(first, second)).isTrue();
        assertThat(keeping.join(first, first)).isFalse();

        assertThat(keeping.all()).hasSize(1);
        assertThat(keeping.one(first).orders()).contains(new OrdererOrders(2, 3, today()));
        assertThatThrownBy(() -> keeping.one(second)).isInstanceOf(NotFound.class);

        assertThat(keeping.part(first, second)).isTrue();
        assertThat(keeping.all()).hasSize(2);
        assertThat(keeping.part(first, second)).isFalse();
    }

    private AssignmentId order(String key) {
        return ((OrderTaken.Kept) take(form(key, "Toivomme luentoa."))).id();
    }

    private OrderTaken take(OrderForm form) {
        var caller = new Caller();
        caller.comesTo(place.tenant);
        var programme = Programme.started(
                new ProgrammeId(UUID.randomUUID()), "p", "Kohtaamo", "Pirkanmaa", today().minusYears(1));
        return new OrderIntake(
                        assignments,
                        new KnownOrderers(orderers, place.clock),
                        new RunningProgramme(new ProgrammesOnAShelf(programme), place.clock),
                        usedForms,
                        new CardsOfForms(cards, cards.fresh(), caller, place.clock),
                        place.seals,
                        place.clock)
                .take(form, Optional.of(Digest.of("the words of " + form.key())));
    }

    private OrderForm form(String key, String hoped) {
        return form(key, "Oppilaitos", hoped);
    }

    private OrderForm named(String key, String organisation) {
        return form(key, organisation, "");
    }

    private OrderForm form(String key, String organisation, String hoped) {
        return new OrderForm(
                key,
                OrderSource.PORTAL,
                Language.FI,
                organisation,
                "Sosiaalialan koulutus",
                Optional.of(County.PIRKANMAA),
                "lehtori",
                CONTACT,
                Optional.of(Strand.TEACHING),
                Set.of(),
                hoped,
                true,
                "",
                Optional.of(today().plusDays(7)),
                Optional.empty(),
                false,
                PartOfDay.ANY,
                OrderLength.HOUR,
                Language.FI,
                Optional.of(1),
                FeePayer.ORDERER,
                Set.of(),
                Optional.empty(),
                false,
                CardWish.NEW,
                "",
                true);
    }

    private OfferTerms terms() {
        return new OfferTerms(today().plusDays(7), LocalTime.of(12, 30), 90, "Verkossa", 8000, "luento", "lehtori");
    }

    private static SayingForm saying(String words) {
        return new SayingForm(
                Optional.of(Judgement.YES), Optional.of(Judgement.PARTLY), Optional.of(Judgement.YES), words);
    }

    private AssignmentView view(AssignmentId id) {
        return opened.view(assignments.find(id).orElseThrow(), today());
    }

    private AnsweringOffers answering(StaffId account) {
        var caller = place.caller(account, Role.EXPERIENCE_PARTNER);
        return new AnsweringOffers(
                assignments, partners, opened, place.seals, place.auditing(caller), caller, place.clock);
    }

    private KeepingMyOrder keeping(int card) {
        return keeping(cards.made().get(card).id().value());
    }

    private KeepingMyOrder keeping(UUID card) {
        var caller = new Caller();
        caller.comesTo(place.tenant);
        caller.holds(new CardId(card));
        return new KeepingMyOrder(
                assignments,
                new OrdersOnACard(assignments, usedForms, place.seals, place.clock),
                place.seals,
                caller,
                place.clock);
    }

    private PartnerId join(StaffId account, String called) {
        var id = new PartnerId(UUID.randomUUID());
        var profile = new PartnerProfile(
                called,
                "",
                Set.of(Language.FI),
                Towns.of("Tampere"),
                Set.of(MeetingWay.ONLINE),
                Set.of(PartOfWeek.WEEKDAYS),
                Set.of(),
                2);
        var partner = ExperiencePartner.joining(id, account, Digest.of("form " + called), profile, today());
        partner.commit(today());
        partners.add(partner);
        return id;
    }

    private LocalDate today() {
        return Helsinki.day(place.clock.instant());
    }
}
