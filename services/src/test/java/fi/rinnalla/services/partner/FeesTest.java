package fi.rinnalla.services.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.partner.ClaimState;
import fi.rinnalla.domain.partner.ClaimedWork;
import fi.rinnalla.domain.partner.FeeBasis;
import fi.rinnalla.domain.partner.FeeClaim;
import fi.rinnalla.domain.partner.LineOf;
import fi.rinnalla.domain.partner.Rate;
import fi.rinnalla.domain.partner.ReturnReason;
import fi.rinnalla.domain.partner.WorkDone;
import fi.rinnalla.domain.partner.WorkKind;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Fees")
class FeesTest {
    private final FeePlace here = new FeePlace();
    private final ClaimingFees claiming = here.claiming();
    private final ApprovingFees approving = here.approving(here.approver);

    @Test
    void come_from_the_log_at_the_rate_of_its_day_with_the_way_on_a_line_of_its_own() {
        here.log("a", here.meeting(2, 90, 12_500));
        here.log("b", new WorkDone(WorkKind.TEACHING, here.today(), 60, 0, Optional.empty()));

        var open = claiming.mine().orElseThrow().open();

        assertThat(open).extracting(ClaimedWork::about).containsExactly(LineOf.WORK, LineOf.WAY, LineOf.WORK);
        assertThat(open).extracting(ClaimedWork::cents).containsExactly(Cents.of(3750), Cents.of(713), Cents.NONE);
    }

    @Test
    void are_asked_for_once_and_each_form_is_one_claim() {
        here.log("a", here.meeting(2, 60, 10_000));
        var all = here.everything();

        assertThat(claiming.send(Digest.of("claim"), all)).isTrue();
        assertThat(claiming.send(Digest.of("claim"), all)).isTrue();
        assertThat(claiming.send(Digest.of("another"), all)).isFalse();

        assertThat(here.shelf.claims.all).hasSize(1);
        assertThat(claiming.mine().orElseThrow().open()).isEmpty();
        assertThat(here.place.audit.kinds()).contains(AuditAct.SENT_CLAIM);
    }

    @Test
    void are_not_wanted_by_whoever_gives_the_hours_and_the_way_can_still_be_asked_for() {
        here.log("a", here.meeting(2, 60, 10_000));

        assertThat(claiming.give(Digest.of("given"), here.everything())).isTrue();

        assertThat(here.shelf.claims.all.get(0).total()).isEqualTo(Cents.NONE);
        assertThat(claiming.mine().orElseThrow().open())
                .extracting(ClaimedWork::about)
                .containsExactly(LineOf.WAY);
        assertThat(approving.sheet().waiting()).isEmpty();
        assertThatThrownBy(() -> approving.one(here.shelf.claims.all.get(0).id()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void keep_the_rate_they_were_sent_with() {
        here.log("a", here.meeting(2, 60, 0));
        claiming.send(Digest.of("claim"), here.everything());

        here.rate(Optional.of(WorkKind.MEETING), 9900, FeeBasis.HOUR, 3);

        assertThat(only().total()).isEqualTo(Cents.of(2500));
    }

    @Test
    void come_back_with_a_reason_can_be_mended_and_sent_anew() {
        here.log("a", here.meeting(2, 60, 0));
        claiming.send(Digest.of("claim"), here.everything());

        var returned = only().id();
        assertThat(approving.giveBack(returned, ReturnReason.DURATION)).isTrue();

        var sheet = claiming.mine().orElseThrow();
        assertThat(sheet.claims().get(0).returnedFor()).contains(ReturnReason.DURATION);
        assertThat(sheet.open()).hasSize(1);
        assertThat(claiming.send(Digest.of("anew"), here.everything())).isTrue();
        assertThat(approving.giveBack(returned, ReturnReason.DURATION)).isFalse();
    }

    @Test
    void are_never_approved_returned_or_mended_by_whoever_they_are_paid_to() {
        here.log("a", here.meeting(2, 60, 0));
        claiming.send(Digest.of("claim"), here.everything());
        var both = here.approving(here.kaisla);

        assertThat(both.sheet().waiting().get(0).own()).isTrue();
        assertThat(both.approve(List.of(only().id()))).isZero();
        assertThat(both.giveBack(only().id(), ReturnReason.WAY)).isFalse();
        approving.approve(List.of(only().id()));
        assertThat(both.takeApprovalBack(only().id())).isFalse();
        assertThat(both.correct(
                        Digest.of("mend"), only().id(), only().lines().get(0).id(), Cents.of(99_999)))
                .isFalse();
        assertThat(only().state()).isEqualTo(ClaimState.APPROVED);
    }

    @Test
    void wait_on_the_first_page_for_whoever_may_approve_them_but_not_for_whoever_they_are_paid_to() {
        here.log("a", here.meeting(2, 60, 0));
        claiming.send(Digest.of("claim"), here.everything());

        assertThat(here.waiting(here.approver, Role.FEE_APPROVER)).isEqualTo(1);
        assertThat(here.waiting(here.kaisla, Role.FEE_APPROVER)).isZero();
        assertThat(here.waiting(here.approver, Role.WORKER)).isZero();

        approving.approve(List.of(only().id()));
        assertThat(here.waiting(here.approver, Role.FEE_APPROVER)).isZero();
    }

    @Test
    void are_taken_back_by_their_partner_while_nobody_has_decided() {
        here.log("a", here.meeting(2, 60, 0));
        claiming.send(Digest.of("claim"), here.everything());
        assertThat(claiming.takeBack(only().id())).isTrue();
        assertThat(here.shelf.claims.all).isEmpty();

        claiming.send(Digest.of("anew"), here.everything());
        approving.approve(List.of(only().id()));
        assertThat(claiming.takeBack(only().id())).isFalse();
    }

    @Test
    void are_mended_by_new_lines_until_they_come_to_the_right_sum() {
        here.log("a", here.meeting(2, 60, 0));
        claiming.send(Digest.of("claim"), here.everything());
        var claim = only();
        var line = claim.lines().get(0).id();
        assertThat(approving.correct(Digest.of("too early"), claim.id(), line, Cents.of(100)))
                .isFalse();
        approving.approve(List.of(claim.id()));

        assertThat(approving.correct(Digest.of("less"), claim.id(), line, Cents.of(2000)))
                .isTrue();
        assertThat(approving.correct(Digest.of("less"), claim.id(), line, Cents.of(2000)))
                .isTrue();
        assertThat(approving.correct(Digest.of("more"), claim.id(), line, Cents.of(2200)))
                .isTrue();
        assertThat(approving.correct(Digest.of("same"), claim.id(), line, Cents.of(2200)))
                .isFalse();

        assertThat(here.shelf.claims.all)
                .extracting(FeeClaim::total)
                .containsExactly(Cents.of(2500), new Cents(-500), Cents.of(200));
        assertThat(claiming.mine().orElseThrow().earned()).isEqualTo(Cents.of(2200));
    }

    @Test
    void go_to_payroll_once() {
        here.log("a", here.meeting(2, 60, 0));
        claiming.send(Digest.of("claim"), here.everything());
        approving.approve(List.of(only().id()));
        var closing = here.closing(here.approver);

        var list = closing.close(Digest.of("list"), List.of(only().id(), only().id()));

        assertThat(list).isPresent();
        assertThat(closing.close(Digest.of("list"), List.of(only().id()))).isEqualTo(list);
        assertThat(closing.close(Digest.of("another"), List.of(only().id()))).isEmpty();
        var sheet = closing.one(list.orElseThrow());
        assertThat(sheet.number()).isEqualTo(1);
        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.rows().get(0).paidTo()).isEqualTo("kokemuskumppani1");
        assertThat(sheet.whole()).isTrue();
        assertThat(here.place.audit.kinds()).contains(AuditAct.CLOSED_PAY_LIST);

        assertThat(closing.markPaid(sheet.id())).isTrue();
        assertThat(only().state()).isEqualTo(ClaimState.PAID);
        assertThat(closing.takePaymentBack(sheet.id())).isTrue();
        assertThat(only().state()).isEqualTo(ClaimState.LISTED);
    }

    @Test
    void are_reckoned_by_a_limit_of_the_partners_own_without_ways_and_without_what_came_back() {
        here.log("a", here.meeting(2, 60, 10_000));
        claiming.limit(Optional.of(Cents.of(2000)));
        assertThat(claiming.mine().orElseThrow().earned()).isEqualTo(Cents.NONE);

        claiming.send(Digest.of("claim"), here.everything());
        assertThat(claiming.mine().orElseThrow().earned()).isEqualTo(Cents.of(2500));
        assertThat(claiming.mine().orElseThrow().limit()).contains(Cents.of(2000));

        approving.giveBack(only().id(), ReturnReason.TWICE);
        assertThat(claiming.mine().orElseThrow().earned()).isEqualTo(Cents.NONE);
        assertThat(here.place.audit.kinds()).doesNotContain(AuditAct.CHANGED_PARTNER);
    }

    @Test
    void have_rates_that_are_written_behind_each_other_and_never_over_each_other() {
        var caller = here.place.caller(here.approver, Role.FEE_APPROVER);
        var keeping = new KeepingRates(here.shelf.rates, caller, here.place.auditing(caller), here.place.clock);

        keeping.set(
                Digest.of("new"), Optional.of(WorkKind.MEETING), new Rate(Cents.of(3000), FeeBasis.HOUR), here.today());

        assertThat(keeping.sheet().all()).hasSize(3);
        assertThat(keeping.sheet().now().get(0).rate()).contains(new Rate(Cents.of(3000), FeeBasis.HOUR));
        assertThat(here.shelf.rates.book().on(here.today().minusDays(1), WorkKind.MEETING))
                .contains(new Rate(Cents.of(2500), FeeBasis.HOUR));
        assertThat(keeping.mayBeFrom(here.today().plusMonths(13))).isFalse();
        assertThat(keeping.mayBeFrom(here.today().minusMonths(13))).isFalse();
        assertThat(here.place.audit.kinds()).containsExactly(AuditAct.SET_FEE_RATE);
    }

    @Test
    void are_kept_until_six_years_after_the_end_of_the_year() {
        here.log("a", here.meeting(2, 60, 0));
        claiming.send(Digest.of("claim"), here.everything());
        var forgetting = new ForgettingOldFees(here.shelf.lists, here.shelf.claims, here.shelf.works, here.place.clock);
        here.place.clock.moveOn(Duration.between(here.place.clock.instant(), Instant.parse("2032-12-31T10:00:00Z")));
        assertThat(forgetting.run()).isZero();

        here.place.clock.moveOn(Duration.ofDays(1));
        assertThat(forgetting.run()).isEqualTo(2);
        assertThat(here.shelf.claims.all).isEmpty();
    }

    @Test
    void are_nobodys_who_is_in_no_register() {
        var stranger = here.place.accounts.hire("kokemuskumppani2", Role.EXPERIENCE_PARTNER);
        var caller = here.place.caller(stranger, Role.EXPERIENCE_PARTNER);
        var theirs = new ClaimingFees(
                here.shelf.claims,
                here.shelf.works,
                here.shelf.rates,
                here.partners,
                caller,
                here.place.auditing(caller),
                here.place.clock);

        assertThat(theirs.mine()).isEmpty();
        assertThatThrownBy(() -> theirs.send(Digest.of("claim"), Set.of())).isInstanceOf(NotFound.class);
    }

    private FeeClaim only() {
        return here.shelf.claims.all.get(here.shelf.claims.all.size() - 1);
    }
}
