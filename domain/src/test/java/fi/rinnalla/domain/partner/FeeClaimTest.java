package fi.rinnalla.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.PayList.Payee;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A claim for fees")
class FeeClaimTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-30");
    private static final StaffId APPROVER = new StaffId(UUID.randomUUID());
    private static final Rate AN_HOUR = new Rate(Cents.of(2500), FeeBasis.HOUR);
    private static final Rate A_KILOMETRE = new Rate(Cents.of(57), FeeBasis.KILOMETRE);

    @Test
    void is_the_sum_of_its_lines_each_rounded_once_and_a_way_apart_from_the_work() {
        var claim = sent(work(50), way(12_500));

        // 25 € × 50/60 = 20,83 €; 0,57 € × 12,5 = 7,125 € and so 7,13 €
        assertThat(claim.lines()).extracting(FeeLine::cents).containsExactlyInAnyOrder(Cents.of(2083), Cents.of(713));
        assertThat(claim.total()).isEqualTo(Cents.of(2796));
    }

    @Test
    void is_paid_for_a_time_however_long_it_took() {
        assertThat(new Rate(Cents.of(3000), FeeBasis.TIME).of(15)).isEqualTo(Cents.of(3000));
        assertThat(new Rate(Cents.of(3000), FeeBasis.TIME).of(600)).isEqualTo(Cents.of(3000));
    }

    @Test
    void is_about_something() {
        assertThatThrownBy(() -> sent()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void is_decided_on_once() {
        var claim = sent(work(60));

        assertThat(claim.approve(APPROVER, MONDAY)).isTrue();
        assertThat(claim.approve(APPROVER, MONDAY)).isFalse();
        assertThat(claim.giveBack(ReturnReason.DURATION, APPROVER, MONDAY)).isFalse();
        assertThat(claim.state()).isEqualTo(ClaimState.APPROVED);
        assertThat(claim.decidedBy()).contains(APPROVER);
    }

    @Test
    void comes_back_with_a_reason_and_lets_go_of_what_it_asked_for() {
        var claim = sent(work(60), way(1000));

        assertThat(claim.giveBack(ReturnReason.WAY, APPROVER, MONDAY)).isTrue();

        assertThat(claim.returnedFor()).contains(ReturnReason.WAY);
        assertThat(claim.lines()).allMatch(it -> it.work().isEmpty());
        assertThat(claim.total()).isEqualTo(Cents.of(2557));
    }

    @Test
    void is_taken_back_by_its_partner_until_somebody_decides() {
        var claim = sent(work(60));
        assertThat(claim.mayBeTakenBackOn(MONDAY.plusDays(9))).isTrue();

        claim.approve(APPROVER, MONDAY);
        assertThat(claim.mayBeTakenBackOn(MONDAY)).isFalse();
        assertThat(claim.takeApprovalBack()).isTrue();
        assertThat(claim.mayBeTakenBackOn(MONDAY)).isTrue();
        assertThat(claim.decidedOn()).isEmpty();
    }

    @Test
    void that_is_given_costs_nothing_and_keeps_its_hours() {
        var claim = FeeClaim.given(
                new FeeClaimId(UUID.randomUUID()), partner(), Digest.of("form"), MONDAY, List.of(work(90)));

        assertThat(claim.total()).isEqualTo(Cents.NONE);
        assertThat(claim.lines()).extracting(FeeLine::amount).containsExactly(90);
        assertThat(claim.mayBeTakenBackOn(MONDAY)).isTrue();
        assertThat(claim.mayBeTakenBackOn(MONDAY.plusDays(1))).isFalse();
    }

    @Test
    void is_mended_by_another_line_and_never_changed() {
        var claim = sent(work(60));
        claim.approve(APPROVER, MONDAY);
        var wrong = claim.lines().get(0);

        var less = claim.correcting(
                new FeeClaimId(UUID.randomUUID()),
                wrong,
                Cents.of(2000).minus(wrong.cents()),
                Digest.of("mend"),
                APPROVER,
                MONDAY);

        assertThat(claim.total()).isEqualTo(Cents.of(2500));
        assertThat(less.total()).isEqualTo(new Cents(-500));
        assertThat(less.state()).isEqualTo(ClaimState.APPROVED);
        assertThat(less.lines().get(0).corrects()).contains(wrong.id());
        assertThat(less.takeApprovalBack()).isFalse();
        assertThat(claim.total().plus(less.total())).isEqualTo(Cents.of(2000));
    }

    @Test
    void stands_on_one_list_and_only_once_it_is_agreed() {
        var agreed = sent(work(60));
        agreed.approve(APPROVER, MONDAY);
        var waiting = sent(work(30));

        var first = list(1, agreed, waiting).orElseThrow();

        assertThat(first.entries()).hasSize(1);
        assertThat(first.total()).isEqualTo(Cents.of(2500));
        assertThat(agreed.state()).isEqualTo(ClaimState.LISTED);
        assertThat(list(2, agreed, waiting)).isEmpty();
    }

    @Test
    void is_paid_with_its_list_and_that_can_be_taken_back() {
        var claim = sent(work(60));
        claim.approve(APPROVER, MONDAY);
        var list = list(1, claim).orElseThrow();

        assertThat(list.pay(APPROVER, MONDAY)).isTrue();
        assertThat(list.pay(APPROVER, MONDAY)).isFalse();
        assertThat(claim.state()).isEqualTo(ClaimState.PAID);

        assertThat(list.takePaymentBack()).isTrue();
        assertThat(claim.state()).isEqualTo(ClaimState.LISTED);
    }

    @Test
    void is_under_a_checksum_that_every_list_has_of_its_own() {
        var one = sent(work(60));
        one.approve(APPROVER, MONDAY);
        var other = sent(work(60));
        other.approve(APPROVER, MONDAY);

        var first = list(1, one).orElseThrow();
        var second = list(2, other).orElseThrow();

        assertThat(first.isWhole()).isTrue();
        assertThat(first.checksum()).matches("[0-9a-f]{64}").isNotEqualTo(second.checksum());
    }

    private static Optional<PayList> list(int number, FeeClaim... claims) {
        var payees = List.of(claims).stream().map(it -> new Payee(it, "Kaisla")).toList();
        return PayList.closing(
                new PayListId(UUID.randomUUID()), number, Digest.of("list " + number), payees, APPROVER, MONDAY);
    }

    private static FeeClaim sent(ClaimedWork... works) {
        return FeeClaim.sent(new FeeClaimId(UUID.randomUUID()), partner(), Digest.of("form"), MONDAY, List.of(works));
    }

    private static PartnerId partner() {
        return new PartnerId(UUID.randomUUID());
    }

    private static ClaimedWork work(int minutes) {
        return new ClaimedWork(
                new LoggedWorkId(UUID.randomUUID()), LineOf.WORK, WorkKind.MEETING, MONDAY, minutes, AN_HOUR);
    }

    private static ClaimedWork way(int metres) {
        return new ClaimedWork(
                new LoggedWorkId(UUID.randomUUID()), LineOf.WAY, WorkKind.MEETING, MONDAY, metres, A_KILOMETRE);
    }
}
