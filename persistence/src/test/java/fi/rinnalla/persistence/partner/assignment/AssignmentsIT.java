package fi.rinnalla.persistence.partner.assignment;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.measure.PartnerAct;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.PartnerTheme;
import fi.rinnalla.domain.partner.assignment.Assignment;
import fi.rinnalla.domain.partner.assignment.AssignmentFilter;
import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.partner.assignment.AssignmentState;
import fi.rinnalla.domain.partner.assignment.Audience;
import fi.rinnalla.domain.partner.assignment.CancelledBy;
import fi.rinnalla.domain.partner.assignment.FeePayer;
import fi.rinnalla.domain.partner.assignment.Held;
import fi.rinnalla.domain.partner.assignment.Judgement;
import fi.rinnalla.domain.partner.assignment.OfferId;
import fi.rinnalla.domain.partner.assignment.OfferTerms;
import fi.rinnalla.domain.partner.assignment.OrderLength;
import fi.rinnalla.domain.partner.assignment.OrderSource;
import fi.rinnalla.domain.partner.assignment.OrderText;
import fi.rinnalla.domain.partner.assignment.OrderWish;
import fi.rinnalla.domain.partner.assignment.Ordered;
import fi.rinnalla.domain.partner.assignment.Orderer;
import fi.rinnalla.domain.partner.assignment.OrdererOrders;
import fi.rinnalla.domain.partner.assignment.PartOfDay;
import fi.rinnalla.domain.partner.assignment.Present;
import fi.rinnalla.domain.partner.assignment.Saying;
import fi.rinnalla.domain.partner.assignment.Strand;
import fi.rinnalla.domain.partner.assignment.SuggestedTime;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Profession;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.access.StoredWordCards;
import fi.rinnalla.persistence.measure.CountedAssignments;
import fi.rinnalla.persistence.measure.CountedPartnerActs;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each house is furnished with one orderer, one assignment that was done, its offer and what the orderer thought of it. */
@DisplayName("An assignment in its house")
class AssignmentsIT {
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-27");
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-30");
    private static final Sealed CLOSED = new Sealed(new byte[] {1, 2, 3});

    private final Database database = Database.get();

    @BeforeEach
    void two_furnished_houses() throws SQLException {
        database.empty();
        furnish(A);
        furnish(B);
    }

    @Test
    void is_seen_there_and_nowhere_else() {
        var here = only(A);
        var there = only(B);
        var card = here.card().orElseThrow();
        var offer = here.offers().get(0);

        assertThat(here.id()).isNotEqualTo(there.id());
        database.in(B, em -> {
            var assignments = new StoredAssignments(em);
            assertThat(assignments.find(here.id())).isEmpty();
            assertThat(assignments.hold(here.id())).isEmpty();
            assertThat(assignments.findByFormKey(here.formKey())).isEmpty();
            assertThat(assignments.offered(offer.id())).isEmpty();
            assertThat(assignments.of(card)).isEmpty();
            assertThat(assignments.offeredTo(offer.partner(), 9)).isEmpty();
            assertThat(assignments.outlived(MONDAY, 9))
                    .extracting(Assignment::id)
                    .containsExactly(there.id());
            assertThat(new StoredOrderers(em).find(here.orderer())).isEmpty();
            var orderers = new StoredOrderers(em);
            var both = List.of(here.orderer(), there.orderer());
            assertThat(orderers.names()).containsOnlyKeys(there.orderer());
            assertThat(orderers.these(both)).extracting(Orderer::id).containsExactly(there.orderer());
            assertThat(orderers.page("", Optional.empty(), 9))
                    .extracting(Orderer::id)
                    .containsExactly(there.orderer());
            assertThat(orderers.page("%", Optional.empty(), 9)).isEmpty();
            assertThat(assignments.ahead()).isEmpty();
            assertThat(orderers.orders(2026, both))
                    .containsExactly(Map.entry(there.orderer(), new OrdererOrders(1, 1, FRIDAY)));
        });
    }

    @Test
    void comes_back_as_it_was_ordered_and_lists_come_newest_first_page_by_page() {
        var id = order(A, "1", MONDAY);

        database.in(A, em -> {
            var assignments = new StoredAssignments(em);
            var assignment = assignments.find(id).orElseThrow();
            assertThat(assignments.ahead()).isEqualTo(Map.of(assignment.ahead(), 1));
            assertThat(assignment.wish().themes()).containsExactly(PartnerTheme.NOTICE);
            assertThat(assignment.wish().otherOn()).contains(MONDAY.plusDays(9));
            assertThat(assignment.text(OrderText.WHERETO)).contains(CLOSED);
            assertThat(assignment.state()).isEqualTo(AssignmentState.RECEIVED);

            var everything = new AssignmentFilter(EnumSet.allOf(AssignmentState.class), Optional.empty());
            var first = assignments.page(everything, Optional.empty(), 1);
            assertThat(first.rows()).extracting(Assignment::id).containsExactly(id);
            var rest = assignments.page(everything, first.next(), 1);
            assertThat(rest.rows()).hasSize(1).extracting(Assignment::id).doesNotContain(id);
            assertThat(rest.next()).isEmpty();
            var advocacy = new AssignmentFilter(EnumSet.allOf(AssignmentState.class), Optional.of(Strand.ADVOCACY));
            assertThat(assignments.page(advocacy, Optional.empty(), 9).rows())
                    .extracting(Assignment::id)
                    .containsExactly(id);
        });
    }

    @Test
    void keeps_offers_answers_and_steps_and_says_who_has_how_many_ahead() {
        var id = order(A, "1", MONDAY);
        var partner = only(A).offers().get(0).partner();
        var offer = new OfferId(UUID.randomUUID());
        database.in(A, em -> {
            var assignment = new StoredAssignments(em).hold(id).orElseThrow();
            assignment.offer(offer, partner, Digest.of("offer"), terms(), MONDAY);
            assignment.suggest(offer, new SuggestedTime(MONDAY.plusDays(8), LocalTime.of(13, 15)), MONDAY);
        });
        assertThat(loads(A)).isEqualTo(Map.of(partner, 1));
        assertThat(loads(B)).isEmpty();

        database.in(A, em -> {
            var assignment = new StoredAssignments(em).hold(id).orElseThrow();
            assertThat(assignment.takeTheSuggestedTime(offer, MONDAY)).isTrue();
            assignment.prepareOn(MONDAY, MONDAY);
            assignment.isPreparedNow(MONDAY);
        });
        database.in(A, em -> {
            var assignment = new StoredAssignments(em).hold(id).orElseThrow();
            assertThat(assignment.coming().get(0).terms())
                    .isEqualTo(new OfferTerms(
                            MONDAY.plusDays(8), LocalTime.of(13, 15), 90, "Kampus", 8000, "luento", "lehtori"));
            assertThat(assignment.wasHeld(MONDAY, 95, new Present(2, 1, 30), MONDAY))
                    .isTrue();
            var saying = new Saying(Judgement.YES, Judgement.NO, Judgement.PARTLY, Optional.of(CLOSED));
            assertThat(assignment.partnerSays(UUID.randomUUID(), offer, saying, MONDAY))
                    .isTrue();
        });
        assertThat(loads(A)).as("what is done lies behind").isEmpty();
        database.in(A, em -> {
            var assignment = new StoredAssignments(em).find(id).orElseThrow();
            assertThat(assignment.text(OrderText.WHERETO)).isEmpty();
            assertThat(assignment.held()).contains(new Held(MONDAY, 95, new Present(2, 1, 30)));
            assertThat(assignment.feedback().get(0).said().words()).contains(CLOSED);
            assertThat(assignment.feedback().get(0).offer()).contains(offer);
        });
    }

    @Test
    void is_one_for_each_form_whoever_is_first() {
        order(A, "1", MONDAY);

        assertThatThrownBy(() -> order(A, "1", MONDAY)).hasStackTraceContaining("assignment_tenant_id_form_key_key");
        order(B, "1", MONDAY);
    }

    @Test
    void outlives_its_card_as_a_number_and_keeps_a_card_from_being_empty_until_then() {
        var here = only(A);
        var card = here.card().orElseThrow();
        assertThat(database.<Boolean>from(A, em -> new StoredWordCards(em).holdsMoreThanFeedback(card)))
                .isTrue();

        database.in(
                A, em -> new StoredAssignments(em).hold(here.id()).orElseThrow().forget(CancelledBy.ORDERER, MONDAY));
        database.in(A, em -> {
            var cards = new StoredWordCards(em);
            cards.remove(cards.find(card).orElseThrow());
        });

        var left = only(A);
        assertThat(left.isForgotten()).isTrue();
        assertThat(left.card()).isEmpty();
        assertThat(left.held()).isPresent();
        assertThat(only(B).isForgotten()).isFalse();
        database.in(
                A,
                em -> assertThat(new StoredAssignments(em).outlived(MONDAY, 9)).isEmpty());
    }

    @Test
    void counts_when_it_was_done_and_who_did_it() {
        var here = only(A);

        database.in(A, em -> {
            var facts = new CountedAssignments(em);
            assertThat(facts.held(here.programme(), FRIDAY, MONDAY)).isEqualTo(Map.of(Strand.TEACHING, 1));
            assertThat(facts.held(here.programme(), MONDAY, MONDAY)).isEmpty();
            assertThat(new CountedPartnerActs(em).did(FRIDAY, MONDAY))
                    .containsExactly(new PartnerAct(here.offers().get(0).partner(), FRIDAY));
            assertThat(new CountedPartnerActs(em).did(MONDAY, MONDAY)).isEmpty();
        });
        database.in(
                B,
                em -> assertThat(new CountedAssignments(em).held(here.programme(), FRIDAY, MONDAY))
                        .isEmpty());
    }

    private Map<PartnerId, Integer> loads(TenantId tenant) {
        return database.from(tenant, em -> new StoredAssignments(em).loads());
    }

    /** Of the furnished ones; read whole, for it is looked at outside. */
    private Assignment only(TenantId tenant) {
        return database.from(tenant, em -> {
            var found = em.createQuery("select a from Assignment a where a.wished.unit = ''", Assignment.class)
                    .getSingleResult();
            found.offers();
            found.feedback();
            return found;
        });
    }

    private AssignmentId order(TenantId tenant, String form, LocalDate day) {
        var like = only(tenant);
        return database.from(tenant, em -> {
            var id = AssignmentId.random();
            new StoredAssignments(em)
                    .add(Assignment.of(
                            new Ordered(
                                    id,
                                    like.programme(),
                                    like.orderer(),
                                    like.card().orElseThrow(),
                                    new KeyId(UUID.randomUUID()),
                                    Digest.of("form " + form),
                                    Digest.of("content"),
                                    OrderSource.MAIL,
                                    Language.SELKO,
                                    wish(),
                                    Optional.of(CLOSED),
                                    CLOSED),
                            day));
            return id;
        });
    }

    private static OrderWish wish() {
        return new OrderWish(
                Strand.ADVOCACY,
                Set.of(PartnerTheme.NOTICE),
                "Yksikkö",
                "lehtori",
                false,
                "Turku",
                Optional.of(MONDAY.plusDays(7)),
                Optional.of(MONDAY.plusDays(9)),
                PartOfDay.MORNING,
                OrderLength.HALF_DAY,
                Language.SV,
                1,
                FeePayer.NOT_AGREED,
                new Audience(Set.of(Profession.FAMILY_WORKER, Profession.STUDENT), Optional.of(25)));
    }

    private static OfferTerms terms() {
        return new OfferTerms(MONDAY.plusDays(7), LocalTime.of(12, 30), 90, "Kampus", 8000, "luento", "lehtori");
    }

    private void furnish(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            Furnished.in(app, tenant);
            app.commit();
        }
    }
}
