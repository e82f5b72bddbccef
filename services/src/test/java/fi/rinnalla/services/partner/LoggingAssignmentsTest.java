package fi.rinnalla.services.partner;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.ClaimState;
import fi.rinnalla.domain.partner.ClaimedWork;
import fi.rinnalla.domain.partner.FeeBasis;
import fi.rinnalla.domain.partner.LineOf;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.WorkDone;
import fi.rinnalla.domain.partner.WorkKind;
import fi.rinnalla.domain.partner.assignment.Assignment;
import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.partner.assignment.Audience;
import fi.rinnalla.domain.partner.assignment.FeePayer;
import fi.rinnalla.domain.partner.assignment.OfferId;
import fi.rinnalla.domain.partner.assignment.OfferTerms;
import fi.rinnalla.domain.partner.assignment.OrderLength;
import fi.rinnalla.domain.partner.assignment.OrderSource;
import fi.rinnalla.domain.partner.assignment.OrderWish;
import fi.rinnalla.domain.partner.assignment.Ordered;
import fi.rinnalla.domain.partner.assignment.OrdererId;
import fi.rinnalla.domain.partner.assignment.PartOfDay;
import fi.rinnalla.domain.partner.assignment.Present;
import fi.rinnalla.domain.partner.assignment.Strand;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.services.partner.LogOutcome.Logged;
import fi.rinnalla.services.partner.LogOutcome.LooksLogged;
import fi.rinnalla.services.partner.LogOutcome.NothingToLog;
import fi.rinnalla.services.partner.assignment.AssignmentsOnAShelf;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A done assignment")
class LoggingAssignmentsTest {
    private static final Sealed CLOSED = new Sealed(new byte[] {1});

    private final FeePlace here = new FeePlace();
    private final AssignmentsOnAShelf assignments = new AssignmentsOnAShelf();
    private final LoggingAssignments logging = logging(here.kaisla);

    @Test
    void is_logged_and_asked_for_with_one_tap_at_the_fee_that_was_agreed_and_once() {
        var offer = done(FeePayer.ORGANISATION, 8000);
        assertThat(logging.waiting()).extracting(AssignmentToLog::offer).containsExactly(offer);

        var first = logging.log(Digest.of("one"), offer, 12_000, false);
        var again = logging.log(Digest.of("two"), offer, 12_000, true);

        assertThat(again).isEqualTo(first);
        assertThat(here.shelf.works.all).hasSize(1);
        assertThat(here.shelf.works.all.get(0).done().kind()).isEqualTo(WorkKind.TEACHING);
        var claim = here.shelf.claims.all.get(0);
        assertThat(claim.state()).isEqualTo(ClaimState.SENT);
        assertThat(claim.lines())
                .extracting(it -> it.about() + " " + it.cents().value())
                .containsExactlyInAnyOrder("WORK 8000", "WAY 684");
        assertThat(here.claiming().mine().orElseThrow().open()).isEmpty();
        assertThat(logging.waiting()).isEmpty();
        assertThat(logging.one(offer)).isEmpty();
    }

    @Test
    void keeps_its_agreed_fee_when_a_claim_is_taken_back() {
        logging.log(Digest.of("one"), done(FeePayer.NOT_AGREED, 8000), 0, false);
        here.claiming().takeBack(here.shelf.claims.all.get(0).id());

        assertThat(here.claiming().mine().orElseThrow().open())
                .extracting(ClaimedWork::cents)
                .containsExactly(Cents.of(8000));
    }

    @Test
    void is_only_logged_where_the_orderer_pays_and_the_way_can_still_be_asked_for() {
        logging.log(Digest.of("one"), done(FeePayer.ORDERER, 8000), 12_000, false);

        assertThat(here.shelf.claims.all).isEmpty();
        assertThat(here.claiming().mine().orElseThrow().open())
                .extracting(ClaimedWork::about)
                .containsExactly(LineOf.WAY);
    }

    @Test
    void can_be_given_where_no_fee_was_agreed_whatever_the_rates_say() {
        here.rate(Optional.of(WorkKind.TEACHING), 4000, FeeBasis.HOUR, 3);
        logging.log(Digest.of("one"), done(FeePayer.ORGANISATION, 0), 0, false);

        assertThat(here.shelf.claims.all).isEmpty();
        assertThat(here.claiming().send(Digest.of("fee"), here.everything())).isFalse();
        assertThat(here.claiming().give(Digest.of("gift"), here.everything())).isTrue();
    }

    @Test
    void asks_first_where_its_partner_wrote_it_down_by_hand_before() {
        var offer = done(FeePayer.ORGANISATION, 8000);
        here.log("by hand", new WorkDone(WorkKind.TEACHING, here.today(), 90, 0, Optional.empty()));

        assertThat(logging.log(Digest.of("one"), offer, 0, false)).isInstanceOf(LooksLogged.class);
        assertThat(logging.log(Digest.of("one"), offer, 0, true)).isInstanceOf(Logged.class);
    }

    @Test
    void is_nobody_elses_to_log_and_not_for_ever() {
        var offer = done(FeePayer.ORGANISATION, 8000);
        var sade = here.place.accounts.hire("kokemuskumppani2", Role.EXPERIENCE_PARTNER);
        here.join(sade);
        assertThat(logging(sade).waiting()).isEmpty();
        assertThat(logging(sade).log(Digest.of("one"), offer, 0, false)).isInstanceOf(NothingToLog.class);

        here.place.clock.moveOn(Duration.ofDays(WorkDone.DAYS_BACK + 1));
        assertThat(logging.waiting()).isEmpty();
    }

    private OfferId done(FeePayer payer, int cents) {
        var today = here.today();
        var assignment = Assignment.of(
                new Ordered(
                        AssignmentId.random(),
                        new ProgrammeId(UUID.randomUUID()),
                        new OrdererId(UUID.randomUUID()),
                        new CardId(UUID.randomUUID()),
                        new KeyId(UUID.randomUUID()),
                        Digest.of("order"),
                        Digest.of("content"),
                        OrderSource.PORTAL,
                        Language.FI,
                        wish(payer),
                        Optional.of(CLOSED),
                        CLOSED),
                today);
        var offer = new OfferId(UUID.randomUUID());
        var terms = new OfferTerms(today, LocalTime.of(12, 0), 90, "Kampus", cents, "luento", "lehtori");
        assignment.offer(offer, kaisla(), Digest.of("offer"), terms, today);
        assignment.accept(offer, today);
        assertThat(logging.one(offer)).as("not done yet").isEmpty();
        assignment.wasHeld(today, 95, new Present(2, 0, 20), today);
        assignments.add(assignment);
        return offer;
    }

    private PartnerId kaisla() {
        return here.partners.of(here.kaisla).orElseThrow().id();
    }

    private static OrderWish wish(FeePayer payer) {
        return new OrderWish(
                Strand.TEACHING,
                Set.of(),
                "",
                "lehtori",
                true,
                "",
                Optional.empty(),
                Optional.empty(),
                PartOfDay.ANY,
                OrderLength.TWO_HOURS,
                Language.FI,
                1,
                payer,
                Audience.NOT_SAID);
    }

    private LoggingAssignments logging(StaffId who) {
        var caller = here.place.caller(who, Role.EXPERIENCE_PARTNER);
        return new LoggingAssignments(
                assignments,
                here.shelf.works,
                here.partners,
                here.claiming(),
                here.place.auditing(caller),
                caller,
                here.place.clock);
    }
}
